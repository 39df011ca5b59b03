package vn.tgpl.statute.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tgpl.statute.table.Certainty;
import vn.tgpl.statute.table.Row;
import vn.tgpl.statute.table.StatuteTableRejected.Reason;
import vn.tgpl.statute.table.Table;
import vn.tgpl.statute.table.TableSource;

/** A single day that a yearly notice makes a day off, or a Saturday that it makes a working day (hoán đổi). */
public record CalendarOverride(
        LocalDate date, Kind kind, String name, String source, Certainty certainty, boolean active) {

    public static final String FILE = "calendar-overrides.csv";

    /** What the notice makes of the day. */
    public enum Kind {
        DAY_OFF,
        WORKING_DAY
    }

    private static final List<String> COLUMNS = List.of("date", "kind", "name", "source", "certainty", "active");

    public static List<CalendarOverride> read(TableSource tables) {
        return Table.of(tables, FILE, COLUMNS).read(CalendarOverride::of, (one, other) -> one.date.equals(other.date));
    }

    static Set<LocalDate> days(Kind kind, List<CalendarOverride> overrides) {
        return overrides.stream()
                .filter(override -> override.active && override.kind == kind)
                .map(CalendarOverride::date)
                .collect(Collectors.toSet());
    }

    private static CalendarOverride of(Row row) {
        var override = new CalendarOverride(
                row.get("date", LocalDate::parse),
                row.get("kind", Kind::valueOf),
                row.text("name"),
                row.text("source"),
                row.get("certainty", Certainty::valueOf),
                row.flag("active"));
        if (override.kind == Kind.WORKING_DAY && override.date.getDayOfWeek() != DayOfWeek.SATURDAY) {
            throw row.rejected(Reason.NOT_A_SATURDAY, override.date);
        }
        return override;
    }
}
