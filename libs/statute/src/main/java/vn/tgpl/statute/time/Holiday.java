package vn.tgpl.statute.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.tgpl.statute.table.Row;
import vn.tgpl.statute.table.Standing;
import vn.tgpl.statute.table.StatuteTableRejected.Reason;
import vn.tgpl.statute.table.Table;
import vn.tgpl.statute.table.TableSource;

/**
 * A public holiday (ngày lễ, tết): some days around its anchor.
 *
 * @param first its first day, counted from the anchor
 * @param last its last day, counted from the anchor
 * @param year the one year that this row decides, {@code null} for the default of all years
 */
public record Holiday(String name, HolidayAnchor anchor, int first, int last, Integer year, Standing standing) {

    public static final String FILE = "holidays.csv";

    /** No holiday lies further from its anchor; a slip of the pen would be days off for years. */
    private static final int LONGEST = 31;

    private static final List<String> COLUMNS = Standing.after("name", "anchor", "first", "last", "year");

    public static List<Holiday> read(TableSource tables) {
        return Table.of(tables, FILE, COLUMNS).read(Holiday::of, Holiday::clashesWith);
    }

    private static Holiday of(Row row) {
        var holiday = new Holiday(
                row.text("name"),
                row.get("anchor", HolidayAnchor::parse),
                row.get("first", Integer::valueOf),
                row.get("last", Integer::valueOf),
                row.find("year", Integer::valueOf).orElse(null),
                Standing.of(row));
        if (holiday.first < -LONGEST || holiday.last > LONGEST) {
            throw row.rejected(Reason.UNREADABLE, "last", holiday.first + " to " + holiday.last);
        }
        if (holiday.first > holiday.last) {
            throw row.rejected(Reason.ENDS_BEFORE_IT_STARTS);
        }
        return holiday;
    }

    boolean isHeldIn(LunarYear lunar) {
        return (year == null || year == lunar.year()) && standing.holds(anchor.in(lunar));
    }

    Stream<LocalDate> days(LunarYear lunar) {
        LocalDate day = anchor.in(lunar);
        return day.plusDays(first).datesUntil(day.plusDays(last + 1L));
    }

    private boolean clashesWith(Holiday other) {
        return name.equals(other.name) && Objects.equals(year, other.year) && standing.overlaps(other.standing);
    }
}
