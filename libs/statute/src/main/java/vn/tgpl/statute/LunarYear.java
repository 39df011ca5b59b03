package vn.tgpl.statute;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The days of a year that follow the Vietnamese lunar calendar: the first day of Tết, and Giỗ Tổ (10/3). */
record LunarYear(int year, LocalDate tet, LocalDate hungKings) {

    static List<LunarYear> read(TableSource tables) {
        return Table.of(tables, "lunar-holidays.csv", List.of("year", "tet", "hungKings"))
                .read(LunarYear::of, (one, other) -> one.year == other.year);
    }

    static Set<Integer> numbers(List<LunarYear> years) {
        return years.stream().map(LunarYear::year).collect(Collectors.toSet());
    }

    private static LunarYear of(Row row) {
        var year = new LunarYear(
                row.get("year", Integer::valueOf),
                row.get("tet", LocalDate::parse),
                row.get("hungKings", LocalDate::parse));
        if (year.tet.getYear() != year.year || year.hungKings.getYear() != year.year) {
            throw row.rejected("a date lies outside the year");
        }
        return year;
    }
}
