package vn.tgpl.platform.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;

/** Reads the rows of a sheet; the first that is not empty has the headings. */
final class XlsxRows {

    private static final int MOST_COLUMNS = 16_384; // of any sheet

    private static final int MOST_NAMED = 20;

    private final List<InputError> merged = new ArrayList<>();
    private final XlsxPart xml;
    private final XlsxCells cells;
    private final Headings known;
    private List<String> headings;

    XlsxRows(XlsxPart xml, XlsxCells cells, Headings known) {
        this.xml = xml;
        this.cells = cells;
        this.known = known;
    }

    void read(Consumer<TableRow> rows) {
        var line = 0;
        while (xml.next()) {
            if (xml.begins("row")) {
                line = xml.number("r", line + 1);
                take(line, cellsOfRow(), rows);
            } else if (xml.begins("mergeCell") && merged.size() < MOST_NAMED) {
                merged.add(merged());
            }
        }
        if (!merged.isEmpty()) {
            throw new InvalidInput(merged); // which of its rows would the value be of?
        }
    }

    private InputError merged() {
        var range = xml.attribute("ref").orElse("?");
        var row = range.replaceAll(":.*|\\D", "");
        return new InputError("/" + row, null, "merged-cells", null, List.of(range));
    }

    private void take(int line, Map<Integer, Cell> row, Consumer<TableRow> rows) {
        if (row.isEmpty()) {
            return;
        }
        if (headings == null) {
            var sent = new ArrayList<String>();
            row.forEach((column, cell) -> {
                while (sent.size() < column) {
                    sent.add("");
                }
                sent.add(cell.text());
            });
            headings = known.read(line, sent);
        } else {
            rows.accept(named(line, row));
        }
    }

    private TableRow named(int line, Map<Integer, Cell> row) {
        var named = new HashMap<String, Cell>();
        var isTooLong = false;
        for (var cell : row.entrySet()) {
            if (cell.getKey() < headings.size()) {
                named.put(headings.get(cell.getKey()), cell.getValue());
            } else {
                isTooLong = true;
            }
        }
        return new TableRow(line, named, isTooLong);
    }

    private Map<Integer, Cell> cellsOfRow() {
        var row = new TreeMap<Integer, Cell>();
        var column = -1;
        while (xml.next() && !xml.ends("row")) {
            if (xml.begins("c")) {
                column = xml.attribute("r").map(XlsxRows::column).orElse(column + 1);
                Optional<Cell> cell = cells.read(xml);
                if (cell.isPresent()) {
                    row.put(column, cell.get());
                }
            }
        }
        return row;
    }

    /** The column of a reference such as AB12, counted from 0. */
    private static int column(String reference) {
        var column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
            if (column < 1 || column > MOST_COLUMNS) {
                throw new UnreadableWorkbook();
            }
        }
        if (column == 0) {
            throw new UnreadableWorkbook();
        }
        return column - 1;
    }
}
