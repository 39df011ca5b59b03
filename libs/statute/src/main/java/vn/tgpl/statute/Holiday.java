package vn.tgpl.statute;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A public holiday (ngày lễ, tết): some days around its anchor.
 *
 * @param first its first day, counted from the anchor
 * @param last its last day, counted from the anchor
 * @param year the one year that this row decides, {@code null} for the default of all years
 */
record Holiday(
        String name,
        HolidayAnchor anchor,
        int first,
        int last,
        Integer year,
        String basis,
        Certainty certainty,
        Validity validity,
        boolean active) {

    private static final List<String> COLUMNS =
            List.of("name", "anchor", "first", "last", "year", "basis", "certainty", "validFrom", "validTo", "active");

    static List<Holiday> read(TableSource tables) {
        return Table.of(tables, "holidays.csv", COLUMNS).read(Holiday::of, Holiday::clashesWith);
    }

    private static Holiday of(Row row) {
        var holiday = new Holiday(
                row.text("name"),
                row.get("anchor", HolidayAnchor::parse),
                row.get("first", Integer::valueOf),
                row.get("last", Integer::valueOf),
                row.find("year", Integer::valueOf).orElse(null),
                row.text("basis"),
                row.get("certainty", Certainty::valueOf),
                Validity.of(row),
                row.flag("active"));
        if (holiday.first > holiday.last) {
            throw row.rejected("first is after last");
        }
        return holiday;
    }

    boolean isHeldIn(LunarYear lunar) {
        return active && (year == null || year == lunar.year()) && validity.includes(anchor.in(lunar));
    }

    Stream<LocalDate> days(LunarYear lunar) {
        LocalDate day = anchor.in(lunar);
        return day.plusDays(first).datesUntil(day.plusDays(last + 1L));
    }

    private boolean clashesWith(Holiday other) {
        return active
                && other.active
                && name.equals(other.name)
                && Objects.equals(year, other.year)
                && validity.overlaps(other.validity);
    }
}
