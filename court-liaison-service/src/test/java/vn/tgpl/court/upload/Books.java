package vn.tgpl.court.upload;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.BiConsumer;
import java.util.function.ToIntFunction;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.tgpl.court.upload.Lists.Line;
import vn.tgpl.court.upload.domain.ScheduleColumn;

/** How the tests make a court's list as a workbook. */
public final class Books {

    private Books() {}

    /** With these rows as text, and what is done to the sheet then; columns are found by their heading. */
    public static byte[] of(BiConsumer<Worksheet, ToIntFunction<String>> change, Line... rows) {
        var bytes = new ByteArrayOutputStream();
        try {
            var workbook = new Workbook(bytes, "test", null);
            var sheet = workbook.newWorksheet("Lịch");
            for (var column : ScheduleColumn.values()) {
                sheet.value(0, column.ordinal(), column.heading());
            }
            for (int i = 0; i < rows.length; i++) {
                var row = i + 1;
                rows[i].cells().forEach((heading, text) -> sheet.inlineString(row, column(heading), text));
            }
            change.accept(sheet, Books::column);
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static int column(String heading) {
        for (var column : ScheduleColumn.values()) {
            if (column.heading().equals(heading)) {
                return column.ordinal();
            }
        }
        throw new IllegalArgumentException(heading);
    }
}
