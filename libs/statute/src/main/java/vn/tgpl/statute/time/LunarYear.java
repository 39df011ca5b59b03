package vn.tgpl.statute.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tgpl.statute.table.Row;
import vn.tgpl.statute.table.StatuteTableRejected.Reason;
import vn.tgpl.statute.table.Table;
import vn.tgpl.statute.table.TableSource;

/** The days of a year that follow the Vietnamese lunar calendar: the first day of Tết, and Giỗ Tổ (10/3). */
public record LunarYear(int year, LocalDate tet, LocalDate hungKings) {

    public static final String FILE = "lunar-holidays.csv";

    public static List<LunarYear> read(TableSource tables) {
        return Table.of(tables, FILE, List.of("year", "tet", "hungKings"))
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
            throw row.rejected(Reason.OUTSIDE_THE_YEAR, year.year);
        }
        return year;
    }
}
