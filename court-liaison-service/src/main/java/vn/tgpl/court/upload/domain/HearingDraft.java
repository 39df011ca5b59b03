package vn.tgpl.court.upload.domain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tgpl.contracts.TimePrecision;
import vn.tgpl.court.listing.domain.Warning;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.statute.time.LegalTime;

/** The rows of one reference: the days of one hearing. It stands or falls as a whole. */
public final class HearingDraft {

    private static final Pattern DAY = Pattern.compile("/days/(\\d+)(.*)");
    private static final String CENTRAL = "/points/0";

    private final String reference;
    private final List<ScheduleRow> rows;

    /** @param rows of the same reference, in the order of the file; it is kept for the days of the same time */
    HearingDraft(String reference, List<ScheduleRow> rows) {
        this.reference = reference;
        this.rows = rows.stream()
                .sorted(Comparator.comparing(HearingDraft::startInWords))
                .toList();
    }

    private static String startInWords(ScheduleRow row) {
        return row.date() + " " + row.time(ScheduleColumn.START);
    }

    public String reference() {
        return reference;
    }

    List<ScheduleRow> rows() {
        return rows;
    }

    public boolean isBroken() {
        return rows.stream().anyMatch(row -> !row.errors().isEmpty());
    }

    /** A column that is the same on all days may be filled in on one of them; what differs is named. */
    void check() {
        for (var column : ScheduleColumn.values()) {
            if (!column.isOfTheDay()) {
                var first = firstWith(column);
                rows.stream()
                        .filter(row ->
                                row.value(column) != null && !row.value(column).equals(first.value(column)))
                        .forEach(row -> row.broken(column, "contradicts", List.of(String.valueOf(first.line()))));
            }
        }
        if (firstWith(ScheduleColumn.TIME_PRECISION).value(ScheduleColumn.TIME_PRECISION) instanceof JsonNode precision
                && precision.textValue().equals(TimePrecision.TIME.name())) {
            rows.stream()
                    .filter(row -> row.value(ScheduleColumn.START) == null)
                    .forEach(row -> refuse(row, CellError.in(ScheduleColumn.START, "required", List.of())));
        }
    }

    private ScheduleRow firstWith(ScheduleColumn column) {
        return rows.stream()
                .filter(row -> row.value(column) != null)
                .findFirst()
                .orElse(rows.getFirst());
    }

    /** The hearing as the court would send it over HTTP, laid over the one that stands, if there is one. */
    public JsonNode over(JsonNode before) {
        return Overlay.of(json(), before);
    }

    private ObjectNode json() {
        var hearing = JsonNodeFactory.instance.objectNode();
        for (var column : ScheduleColumn.values()) {
            var value = firstWith(column).value(column);
            if (value != null && !column.isOfTheDay() && !column.pointer().isEmpty() && !isPoint(column)) {
                hearing.withObject(
                                column.pointer().substring(0, column.pointer().lastIndexOf('/')))
                        .set(column.pointer().substring(column.pointer().lastIndexOf('/') + 1), value);
            }
        }
        hearing.withObject("/proceeding");
        var days = hearing.putArray("days");
        rows.forEach(row -> addDay(days, row));
        addPoints(hearing.putArray("points"));
        return hearing;
    }

    private static boolean isPoint(ScheduleColumn column) {
        return column == ScheduleColumn.CENTRAL_POINT || column == ScheduleColumn.COMPONENT_POINTS;
    }

    private static void addDay(ArrayNode days, ScheduleRow row) {
        var day = days.addObject();
        day.put("start", instant(row, ScheduleColumn.START));
        if (row.value(ScheduleColumn.END) != null) {
            day.put("end", instant(row, ScheduleColumn.END));
        }
        set(day, "room", row.value(ScheduleColumn.ROOM));
        set(day, "cancelled", row.value(ScheduleColumn.DAY_CANCELLED));
    }

    private static void set(ObjectNode day, String field, JsonNode value) {
        if (value != null) {
            day.set(field, value);
        }
    }

    /** A day, or a week, that has no time yet begins as the day does. */
    private static String instant(ScheduleRow row, ScheduleColumn column) {
        var time = row.time(column) == null ? LocalTime.MIDNIGHT : row.time(column);
        return row.date() == null
                ? null
                : row.date()
                        .atTime(time)
                        .atZone(LegalTime.ZONE)
                        .toOffsetDateTime()
                        .toString();
    }

    private void addPoints(ArrayNode points) {
        var central = firstWith(ScheduleColumn.CENTRAL_POINT).value(ScheduleColumn.CENTRAL_POINT);
        if (central != null) {
            points.addObject().put("kind", "CENTRAL").set("place", central);
        }
        var components = firstWith(ScheduleColumn.COMPONENT_POINTS).value(ScheduleColumn.COMPONENT_POINTS);
        if (components != null) {
            components.forEach(
                    place -> points.addObject().put("kind", "COMPONENT").set("place", place));
        }
    }

    /** Puts an error of the hearing where the cell is that it comes from. */
    public void refuse(InputError error) {
        var pointer = error.pointer() == null ? "" : error.pointer();
        refuse(row(pointer), new CellError(column(pointer), error.code(), error.detail(), error.allowed()));
    }

    public void warn(Warning warning) {
        var pointer = warning.pointer();
        row(pointer).warn(new CellError(column(pointer), warning.code(), null, List.of(warning.about())));
    }

    private ScheduleRow row(String pointer) {
        var day = DAY.matcher(pointer);
        return day.matches() ? rows.get(Integer.parseInt(day.group(1))) : rows.getFirst();
    }

    /** A rule that is about no cell, such as one of where the hearing stands, is told beside its reference. */
    public void refuse(Refusal refusal) {
        if (refusal.errors().isEmpty()) {
            refuse(rows.getFirst(), CellError.in(ScheduleColumn.REFERENCE, refusal.code(), List.of()));
        } else {
            refusal.errors().forEach(this::refuse);
        }
    }

    /** A cell that could not be read is empty, which is no second error. */
    private void refuse(ScheduleRow row, CellError error) {
        if (rows.stream().flatMap(any -> any.errors().stream()).noneMatch(known -> isSame(known, error))) {
            row.broken(error);
        }
    }

    private static boolean isSame(CellError known, CellError error) {
        return known.column() != null
                && known.column().equals(error.column())
                && !known.code().equals(error.code());
    }

    /** The heading that a field of the hearing stands under; null where it is about no cell. */
    private String column(String pointer) {
        if (pointer.startsWith("/points")) {
            var isCentral = pointer.startsWith(CENTRAL)
                    && firstWith(ScheduleColumn.CENTRAL_POINT).value(ScheduleColumn.CENTRAL_POINT) != null;
            return (isCentral ? ScheduleColumn.CENTRAL_POINT : ScheduleColumn.COMPONENT_POINTS).heading();
        }
        return ScheduleColumn.of(DAY.matcher(pointer).replaceFirst("/days$2"))
                .map(ScheduleColumn::heading)
                .orElse(null);
    }

    /** What becomes of each row now that the hearing is listed. */
    public Stream<RowResult> listed(Outcome outcome, UUID hearing, long version) {
        return rows.stream().map(row -> row.result(outcome, hearing, version));
    }

    /** What becomes of each row where one is bad: the good ones say which that is. */
    public Stream<RowResult> refused() {
        var bad = rows.stream()
                .filter(row -> !row.errors().isEmpty())
                .map(row -> String.valueOf(row.line()))
                .toList();
        rows.stream()
                .filter(row -> row.errors().isEmpty())
                .forEach(row -> row.broken(ScheduleColumn.REFERENCE, "other-row", bad));
        return rows.stream().map(row -> row.result(Outcome.REFUSED, null, null));
    }
}
