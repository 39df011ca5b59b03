package vn.tgpl.platform.table;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.platform.problem.Refusal;

/** Reads tables of these columns, within small limits. */
final class Read {

    static final String TOWN = "Thị xã";
    static final TableLimits LIMITS = new TableLimits(3, 4 << 20, 100, 20);

    private static final Headings HEADINGS = new Headings(List.of("Tên", TOWN));

    private Read() {}

    static List<TableRow> csv(String text) {
        return csv(text, StandardCharsets.UTF_8);
    }

    static List<TableRow> csv(String text, Charset charset) {
        return rows(new SentFile(text.getBytes(charset), false));
    }

    static List<TableRow> csv(byte[] bytes) {
        return rows(new SentFile(bytes, false));
    }

    static List<TableRow> xlsx(byte[] bytes) {
        return rows(new SentFile(bytes, true));
    }

    private static List<TableRow> rows(SentFile file) {
        var rows = new ArrayList<TableRow>();
        Tables.read(file, HEADINGS, LIMITS, rows::add);
        return rows;
    }

    /** The code by which this is refused. */
    static String refusal(Runnable reading) {
        return catchThrowableOfType(Refusal.class, reading::run).code();
    }

    static List<String> errors(Runnable reading) {
        return catchThrowableOfType(InvalidInput.class, reading::run).errors().stream()
                .map(error -> error.pointer() + " " + error.code())
                .toList();
    }

    /** What stands in the column, row by row, with its kind where it is no text. */
    static List<String> column(String heading, List<TableRow> rows) {
        return rows.stream()
                .map(row -> row.cells().get(heading))
                .map(cell -> cell == null
                        ? "-"
                        : cell.kind() == Cell.Kind.TEXT ? cell.text() : cell.kind() + " " + cell.text())
                .toList();
    }
}
