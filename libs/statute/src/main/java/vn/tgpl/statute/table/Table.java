package vn.tgpl.statute.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import vn.tgpl.statute.table.StatuteTableRejected.Reason;

/** A table as text: a header, then a row on each line; empty lines and lines that begin with # are skipped. */
public record Table(String file, List<Row> rows) {

    public static Table of(TableSource tables, String file, List<String> columns) {
        // a spreadsheet marks its UTF-8 files with a byte order mark
        List<String> lines =
                tables.text(file).replaceFirst("^\uFEFF", "").lines().toList();
        List<String> header = null;
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = cells(file, i + 1, line);
            if (header == null) {
                header = checked(file, i + 1, cells, columns);
            } else {
                rows.add(row(file, i + 1, header, cells));
            }
        }
        if (header == null) {
            throw new StatuteTableRejected(file, 1, Reason.EMPTY_TABLE);
        }
        return new Table(file, rows);
    }

    /** Every row as a value; a row that clashes with one above it is refused. */
    public <T> List<T> read(Function<Row, T> value, BiPredicate<T, T> clashes) {
        List<T> values = new ArrayList<>();
        for (Row row : rows) {
            T next = value.apply(row);
            for (int above = 0; above < values.size(); above++) {
                if (clashes.test(next, values.get(above))) {
                    throw row.rejected(Reason.OVERLAPS, rows.get(above).line());
                }
            }
            values.add(next);
        }
        return List.copyOf(values);
    }

    private static List<String> cells(String file, int line, String text) {
        try {
            return CsvLine.cells(text);
        } catch (IllegalArgumentException unreadable) {
            throw new StatuteTableRejected(file, line, Reason.QUOTE_NOT_CLOSED);
        }
    }

    private static List<String> checked(String file, int line, List<String> header, List<String> columns) {
        for (String column : header) {
            if (!columns.contains(column)) {
                throw new StatuteTableRejected(file, line, Reason.UNKNOWN_COLUMN, column);
            }
        }
        for (String column : columns) {
            if (header.stream().filter(column::equals).count() != 1) {
                throw new StatuteTableRejected(file, line, Reason.COLUMN_NOT_ONCE, column);
            }
        }
        return header;
    }

    private static Row row(String file, int line, List<String> header, List<String> cells) {
        if (cells.size() != header.size()) {
            throw new StatuteTableRejected(file, line, Reason.WRONG_CELL_COUNT, cells.size(), header.size());
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            row.put(header.get(i), cells.get(i));
        }
        return new Row(file, line, Map.copyOf(row));
    }
}
