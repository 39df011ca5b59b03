package vn.tgpl.platform.table;

import static vn.tgpl.platform.table.UnreadableWorkbook.unless;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;

/** Reads the first sheet of a workbook; macros, links and further sheets are never opened. */
final class XlsxTable {

    private final XlsxCells cells;
    private final Headings known;
    private final Consumer<TableRow> rows;
    private List<String> headings;
    private int line;

    private XlsxTable(XlsxCells cells, Headings known, Consumer<TableRow> rows) {
        this.cells = cells;
        this.known = known;
        this.rows = rows;
    }

    static void read(byte[] file, TableLimits limits, Headings known, Consumer<TableRow> rows) {
        var content = XlsxGuard.check(file, limits);
        var options = new ReadingOptions(content.hasStyles(), false);
        try (var workbook = unless(() -> new ReadableWorkbook(new ByteArrayInputStream(file), options))) {
            var sheet = unless(workbook::getFirstSheet);
            refuseMerged(content.merged(sheet.getId()));
            var table = new XlsxTable(new XlsxCells(workbook.isDate1904()), known, rows);
            try (var lines = unless(sheet::openStream)) {
                for (var line = lines.iterator(); unless(line::hasNext); ) {
                    table.take(unless(line::next));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of which of its rows would the value be? */
    private static void refuseMerged(List<String> ranges) {
        if (!ranges.isEmpty()) {
            throw new InvalidInput(ranges.stream()
                    .map(range -> new InputError(
                            "/" + range.replaceAll(":.*|\\D", ""), null, "merged-cells", null, List.of(range)))
                    .toList());
        }
    }

    /** The first row that is not empty has the headings. A row without a number of its own follows the one before. */
    private void take(Row row) {
        line = Math.max(line + 1, row.getRowNum());
        var found = new TreeMap<Integer, Cell>();
        row.stream()
                .filter(Objects::nonNull)
                .forEach(cell -> cells.read(cell).ifPresent(read -> found.put(cell.getColumnIndex(), read)));
        if (found.isEmpty()) {
            return;
        }
        if (headings == null) {
            headings = known.read(
                    line,
                    IntStream.rangeClosed(0, found.lastKey())
                            .mapToObj(column -> found.containsKey(column)
                                    ? found.get(column).text()
                                    : "")
                            .toList());
        } else {
            rows.accept(named(found));
        }
    }

    private TableRow named(SortedMap<Integer, Cell> found) {
        var named = new HashMap<String, Cell>();
        found.headMap(headings.size()).forEach((column, cell) -> named.put(headings.get(column), cell));
        return new TableRow(line, named, found.lastKey() >= headings.size());
    }
}
