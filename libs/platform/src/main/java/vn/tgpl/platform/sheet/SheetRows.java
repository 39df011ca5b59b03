package vn.tgpl.platform.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import org.dhatim.fastexcel.Worksheet;
import vn.tgpl.statute.time.LegalTime;

/** Fills a worksheet row by row, and lets the rows go that it has written. */
final class SheetRows {

    private static final int FLUSHED_AFTER = 500;
    private static final int WIDTH = 22;

    private final Worksheet worksheet;
    private int next;

    SheetRows(Worksheet worksheet) {
        this.worksheet = worksheet;
    }

    <R> void write(Sheet<R> sheet) {
        for (int i = 0; i < sheet.columns().size(); i++) {
            worksheet.width(i, WIDTH);
        }
        worksheet.freezePane(0, 1);
        append(sheet.columns(), Column::heading);
        worksheet.range(0, 0, 0, sheet.columns().size() - 1).style().bold().set();
        try (var rows = sheet.rows()) {
            rows.forEach(row -> append(sheet.columns(), column -> column.value().apply(row)));
        }
    }

    private <R> void append(List<Column<R>> columns, Function<Column<R>, Object> value) {
        for (int i = 0; i < columns.size(); i++) {
            write(i, value.apply(columns.get(i)));
        }
        next++;
        if (next % FLUSHED_AFTER == 0) {
            flush();
        }
    }

    private void write(int column, Object value) {
        switch (value) {
            case null -> {}
            case Instant instant -> {
                worksheet.value(next, column, LocalDateTime.ofInstant(instant, LegalTime.ZONE));
                worksheet.style(next, column).format("dd/mm/yyyy hh:mm").set();
            }
            case Number number -> worksheet.value(next, column, number);
            // inline, since the other kind of text is kept in memory until the workbook ends
            default -> worksheet.inlineString(next, column, SafeText.of(value.toString()));
        }
    }

    private void flush() {
        try {
            worksheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
