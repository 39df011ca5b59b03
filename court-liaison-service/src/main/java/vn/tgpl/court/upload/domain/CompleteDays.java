package vn.tgpl.court.upload.domain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The days of which a file says that it has them whole. Where that is in doubt, nothing is taken off the list. */
final class CompleteDays {

    private final List<ScheduleRow> rows;

    private CompleteDays(List<ScheduleRow> rows) {
        this.rows = rows;
    }

    static Set<LocalDate> of(List<ScheduleRow> rows, LocalDate today) {
        return new CompleteDays(rows).from(today);
    }

    private Set<LocalDate> from(LocalDate today) {
        var days = new HashSet<LocalDate>();
        rows.stream().filter(this::saysComplete).forEach(row -> days.add(row.date()));
        if (rows.stream().anyMatch(row -> row.reference() == null)) {
            leaveOut(days, day -> true, "complete-unsure"); // that row may be of any hearing on the list
        }
        leaveOut(days, day -> day.isBefore(today), "complete-past");
        leaveOut(days, this::isDisputed, "complete-disagrees");
        return days;
    }

    private boolean saysComplete(ScheduleRow row) {
        return row.date() != null && row.says(ScheduleColumn.COMPLETE);
    }

    private boolean isDisputed(LocalDate day) {
        return rows.stream().anyMatch(row -> day.equals(row.date()) && !row.says(ScheduleColumn.COMPLETE));
    }

    private void leaveOut(Set<LocalDate> days, Predicate<LocalDate> doubtful, String code) {
        var left = days.stream().filter(doubtful).toList();
        days.removeAll(left);
        rows.stream()
                .filter(row -> saysComplete(row) && left.contains(row.date()))
                .forEach(row -> row.warn(CellError.in(ScheduleColumn.COMPLETE, code, List.of())));
    }
}
