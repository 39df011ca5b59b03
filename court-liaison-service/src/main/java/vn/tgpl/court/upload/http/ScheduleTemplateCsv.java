package vn.tgpl.court.upload.http;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import vn.tgpl.court.upload.domain.ScheduleColumn;
import vn.tgpl.platform.sheet.Sheet;
import vn.tgpl.platform.sheet.SheetWriter;

/** Writes the template as CSV in UTF-8, with the mark by which spreadsheets know it. */
@Provider
@Produces(Sheet.CSV)
public class ScheduleTemplateCsv extends SheetWriter<ScheduleTemplate> {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    ScheduleTemplateCsv(CurrentVertxRequest request) {
        super(request, ScheduleTemplate.class, Sheet.CSV + ";charset=UTF-8");
    }

    @Override
    protected String file(ScheduleTemplate template) {
        return "mau-lich-xet-xu.csv";
    }

    @Override
    protected void write(ScheduleTemplate template, OutputStream body) throws IOException {
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
