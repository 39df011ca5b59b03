package vn.tgpl.court.upload.http;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import vn.tgpl.court.upload.domain.ScheduleColumn;
import vn.tgpl.platform.sheet.Sheet;

/** Writes the template as CSV in UTF-8, with the mark by which spreadsheets know it. */
@Provider
@Produces(Sheet.CSV)
public class ScheduleTemplateCsv implements MessageBodyWriter<ScheduleTemplate> {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == ScheduleTemplate.class;
    }

    @Override
    public void writeTo(
            ScheduleTemplate template,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        headers.putSingle(HttpHeaders.CONTENT_TYPE, Sheet.CSV + ";charset=UTF-8");
        headers.putSingle(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"mau-lich-xet-xu.csv\"");
        var text = new OutputStreamWriter(body, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        var csv = CsvWriter.builder().build(text);
        csv.writeRecord(Arrays.stream(ScheduleColumn.values())
                .map(ScheduleColumn::heading)
                .toList());
        var example = template.example();
        csv.writeRecord(Arrays.stream(ScheduleColumn.values())
                .map(column -> cell(example.get(column)))
                .toList());
        csv.flush();
    }

    private static String cell(Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate date -> DAY.format(date);
            default -> value.toString();
        };
    }
}
