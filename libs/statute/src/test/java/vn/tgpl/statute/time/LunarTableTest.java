package vn.tgpl.statute.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.time4j.PlainDate;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.VietnameseCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.statute.table.TableSource;

/** The lunar table was generated once with Time4J, the library that is right for Vietnam. */
class LunarTableTest {

    private final List<LunarYear> table = LunarYear.read(TableSource.shipped());

    @Test
    void isWhatTime4jSays() {
        List<LunarYear> generated =
                IntStream.rangeClosed(2018, 2060).mapToObj(LunarTableTest::year).toList();

        assertThat(table).as(csv(generated)).isEqualTo(generated);
    }

    @ParameterizedTest(name = "{0}: Tết {1}, Giỗ Tổ {2}")
    @CsvSource({
        "2018, 2018-02-16, 2018-04-25",
        "2019, 2019-02-05, 2019-04-14",
        "2020, 2020-01-25, 2020-04-02",
        "2021, 2021-02-12, 2021-04-21",
        "2022, 2022-02-01, 2022-04-10",
        "2023, 2023-01-22, 2023-04-29",
        "2024, 2024-02-10, 2024-04-18",
        "2025, 2025-01-29, 2025-04-07",
        "2026, 2026-02-17, 2026-04-26",
        "2027, 2027-02-06, 2027-04-16",
        "2028, 2028-01-26, 2028-04-04",
        "2029, 2029-02-13, 2029-04-23",
    })
    void holdsTheKnownYears(int year, LocalDate tet, LocalDate hungKings) {
        assertThat(table).contains(new LunarYear(year, tet, hungKings));
    }

    /** The years in which China's calendar, or a library that follows it, has another New Year. */
    @ParameterizedTest
    @CsvSource({"2030, 2030-02-02", "2053, 2053-02-18"})
    void followsHanoiWhereItsNewYearIsNotBeijings(int year, LocalDate tet) {
        assertThat(table).anyMatch(row -> row.year() == year && row.tet().equals(tet));
    }

    private static LunarYear year(int year) {
        var hungKings = VietnameseCalendar.of(EastAsianYear.forGregorian(year), EastAsianMonth.valueOf(3), 10);
        return new LunarYear(year, day(VietnameseCalendar.ofTet(year)), day(hungKings));
    }

    private static LocalDate day(VietnameseCalendar date) {
        return date.transform(PlainDate.class).toTemporalAccessor();
    }

    /** Printed when the test fails: the rows to copy into the table. */
    private static String csv(List<LunarYear> years) {
        return years.stream()
                .map(year -> year.year() + "," + year.tet() + "," + year.hungKings())
                .collect(Collectors.joining("\n", "\n", "\n"));
    }
}
