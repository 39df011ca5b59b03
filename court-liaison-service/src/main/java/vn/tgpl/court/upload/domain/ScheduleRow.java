package vn.tgpl.court.upload.domain;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tgpl.platform.table.Cell;
import vn.tgpl.platform.table.TableRow;

/** One row of a court's list: a day of a hearing, as its cells say, with what is wrong in it. */
final class ScheduleRow {

    private static final int LONGEST_REFERENCE = 100;

    private final int line;
    private final Map<ScheduleColumn, JsonNode> values = new EnumMap<>(ScheduleColumn.class);
    private final List<CellError> errors = new ArrayList<>();
    private final List<CellError> warnings = new ArrayList<>();

    private ScheduleRow(int line) {
        this.line = line;
    }

    static ScheduleRow of(TableRow cells) {
        var row = new ScheduleRow(cells.line());
        for (var column : ScheduleColumn.values()) {
            if (cells.cells().containsKey(column.heading())) {
                row.read(column, cells.cells().get(column.heading()));
            }
        }
        row.check(cells.isTooLong());
        return row;
    }

    private void read(ScheduleColumn column, Cell cell) {
        try {
            values.put(column, CellReading.read(column, cell));
        } catch (UnreadableCell e) {
            errors.add(e.in(column));
        }
    }

    private void check(boolean isTooLong) {
        if (isTooLong) {
            errors.add(new CellError(null, "cell-count", null, List.of()));
        }
        var reference = reference();
        if (reference == null
                && errors.stream()
                        .noneMatch(e -> ScheduleColumn.REFERENCE.heading().equals(e.column()))) {
            broken(ScheduleColumn.REFERENCE, "required", List.of());
        } else if (reference != null && reference.length() > LONGEST_REFERENCE) {
            broken(ScheduleColumn.REFERENCE, "too-long", List.of(String.valueOf(LONGEST_REFERENCE)));
        } else if (ScheduleColumn.EXAMPLE.equals(reference)) {
            broken(ScheduleColumn.REFERENCE, "example-row", List.of());
        }
    }

    void broken(ScheduleColumn column, String code, List<String> about) {
        broken(CellError.in(column, code, about));
    }

    void broken(CellError error) {
        errors.add(error);
    }

    void warn(CellError warning) {
        warnings.add(warning);
    }

    int line() {
        return line;
    }

    List<CellError> errors() {
        return errors;
    }

    JsonNode value(ScheduleColumn column) {
        return values.get(column);
    }

    /** Null where none can be read. */
    String reference() {
        return text(ScheduleColumn.REFERENCE);
    }

    /** Null where none can be read. */
    LocalDate date() {
        var date = text(ScheduleColumn.DATE);
        return date == null ? null : LocalDate.parse(date);
    }

    LocalTime time(ScheduleColumn column) {
        var time = text(column);
        return time == null ? null : LocalTime.parse(time);
    }

    private String text(ScheduleColumn column) {
        return values.containsKey(column) ? values.get(column).textValue() : null;
    }

    boolean says(ScheduleColumn column) {
        return values.containsKey(column) && values.get(column).booleanValue();
    }

    RowResult result(Outcome outcome, UUID hearing, Long version) {
        return new RowResult(line, reference(), outcome, hearing, version, List.copyOf(errors), List.copyOf(warnings));
    }
}
