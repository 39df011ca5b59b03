package vn.tgpl.platform.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ext.Provider;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import vn.tgpl.statute.time.LegalTime;

/** Writes a sheet as CSV (RFC 4180) in UTF-8. */
@Provider
@Produces(Sheet.CSV)
class CsvSheetWriter extends SheetWriter<Sheet<?>> {

    /** Without it, spreadsheets take UTF-8 for an old code page. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Understood in every language; the offset is left out, all times are Vietnam's. */
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(LegalTime.ZONE);

    CsvSheetWriter(CurrentVertxRequest request) {
        super(request, Sheet.class, Sheet.CSV + ";charset=UTF-8");
    }

    @Override
    protected String file(Sheet<?> sheet) {
        return sheet.file() + ".csv";
    }

    @Override
    protected void write(Sheet<?> sheet, OutputStream body) throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8));
        write(sheet, text);
        text.flush();
    }

    private static <R> void write(Sheet<R> sheet, Writer text) throws IOException {
        text.write(BYTE_ORDER_MARK);
        var csv = CsvWriter.builder().build(text);
        csv.writeRecord(cells(sheet.columns(), Column::heading));
        try (var rows = sheet.rows()) {
            rows.forEach(row -> csv.writeRecord(
                    cells(sheet.columns(), column -> column.value().apply(row))));
        }
        csv.flush();
    }

    private static <R> List<String> cells(List<Column<R>> columns, Function<Column<R>, Object> value) {
        return columns.stream().map(value).map(CsvSheetWriter::cell).toList();
    }

    private static String cell(Object value) {
        return switch (value) {
            case null -> "";
            case Instant instant -> TIME.format(instant);
            case Number number -> number.toString();
            default -> SafeText.of(value.toString());
        };
    }
}
