package vn.tgpl.statute.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import net.time4j.PlainDate;
import net.time4j.calendar.VietnameseCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tgpl.statute.Sample;
import vn.tgpl.statute.Statute;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = Statute.load().calendar();

    @Test
    void restsFrom14To22FebruaryForTet2026() {
        assertThat(LocalDate.parse("2026-02-14").datesUntil(LocalDate.parse("2026-02-23")))
                .noneMatch(calendar::isWorkingDay);
        assertThat(calendar.isWorkingDay(LocalDate.parse("2026-02-13"))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.parse("2026-02-23"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01", "2026-04-27", "2026-04-30", "2026-05-01", "2026-09-01", "2026-09-02"})
    void restsOnTheHolidaysOf2026(LocalDate day) {
        assertThat(calendar.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest(name = "rests from {0}, back at work on {1}")
    @CsvSource({
        "2021-05-01, 2021-05-04", // a Saturday
        "2022-04-10, 2022-04-12", // a Sunday
        "2022-04-30, 2022-05-04", // a Saturday and a Sunday, each its own holiday
        "2023-04-29, 2023-05-04", // Giỗ Tổ on the Saturday before both
        "2026-04-26, 2026-04-28",
    })
    void makesUpAHolidayOnTheNextWorkingDay(LocalDate holiday, LocalDate backAtWork) {
        assertThat(calendar.nextWorkingDay(holiday)).isEqualTo(backAtWork);
    }

    @Test
    void cultureDayIsAHolidayFrom2026() {
        assertThat(calendar.isWorkingDay(LocalDate.parse("2025-11-24"))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.parse("2026-11-24"))).isFalse();
    }

    @Test
    void nationalDayHasASecondDayFrom2021() {
        assertThat(calendar.isWorkingDay(LocalDate.parse("2020-09-01"))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.parse("2021-09-01"))).isFalse();
    }

    @Test
    void worksOnAMakeUpSaturdayAndRestsOnTheDayItReplaces() {
        var swapped = Sample.withMakeUpSaturday().calendar();

        assertThat(swapped.isWorkingDay(LocalDate.parse("2026-08-22"))).isTrue();
        assertThat(swapped.isWorkingDay(LocalDate.parse("2026-08-31"))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.parse("2026-08-22"))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.parse("2026-08-31"))).isTrue();
    }

    @Test
    void theDecisionForAYearTakesThePlaceOfTheDefault() {
        var decided = Statute.read(Sample.replacing(
                        "holidays.csv",
                        "Quốc khánh,09-02,-1,0,,Art. 112,READING,2021-01-01,,true",
                        "Quốc khánh,09-02,0,1,2027,Art. 112(3),CONFIRMED,2027-01-01,2027-12-31,true"))
                .calendar();

        assertThat(decided.isWorkingDay(LocalDate.parse("2027-09-01"))).isTrue();
        assertThat(decided.isWorkingDay(LocalDate.parse("2027-09-03"))).isFalse();
        assertThat(decided.isWorkingDay(LocalDate.parse("2028-09-01"))).isFalse();
    }

    @Test
    void neverWorksOnAStatutoryHolidayOfAnyYear() {
        List<String> solar = List.of("01-01", "04-30", "05-01", "09-02");

        assertThat(LocalDate.parse("2018-01-01").datesUntil(LocalDate.parse("2036-01-01")))
                .filteredOn(day -> solar.contains(day.toString().substring(5)) || isLunarHoliday(day))
                .hasSize(18 * 8)
                .noneMatch(calendar::isWorkingDay);
    }

    @ParameterizedTest(name = "{1} weekdays off in {0}")
    @CsvSource({"2018, 10", "2020, 10", "2021, 11", "2024, 11", "2025, 11", "2026, 12", "2027, 12", "2035, 12"})
    void aYearHasAsManyWeekdaysOffAsTheLawGivesHolidays(int year, int holidays) {
        assertThat(LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)))
                .filteredOn(day -> !weekend(day) && !calendar.isWorkingDay(day))
                .hasSize(holidays);
    }

    @Test
    void theNextWorkingDayIsTheDayItselfWhenItWorks() {
        assertThat(calendar.nextWorkingDay(LocalDate.parse("2026-11-27"))).isEqualTo("2026-11-27");
        assertThat(calendar.nextWorkingDay(LocalDate.parse("2026-11-28"))).isEqualTo("2026-11-30");
    }

    @Test
    void refusesAYearWithoutHolidaysInsteadOfGuessing() {
        assertThatThrownBy(() -> calendar.isWorkingDay(LocalDate.parse("2061-01-04")))
                .isInstanceOf(DateTimeException.class)
                .hasMessageContaining("2061");
    }

    @ParameterizedTest(name = "{1} working days before {0} is {2}")
    @CsvSource({
        "2026-12-01, 5, 2026-11-23", // over Culture Day
        "2026-11-29, 1, 2026-11-26", // a Sunday counts back from its Friday
        "2026-02-23, 1, 2026-02-13", // over Tết
        "2026-11-27, 0, 2026-11-27",
        "2026-11-28, 0, 2026-11-27"
    })
    void countsWorkingDaysBack(LocalDate day, int n, LocalDate first) {
        assertThat(calendar.minusWorkingDays(day, n)).isEqualTo(first);
    }

    @Test
    void refusesToCountANegativeNumber() {
        assertThatThrownBy(() -> calendar.minusWorkingDays(LocalDate.parse("2026-11-27"), -1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> calendar.plusWorkingDays(LocalDate.parse("2026-11-27"), -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean isLunarHoliday(LocalDate day) {
        var lunar = PlainDate.from(day).transform(VietnameseCalendar.class);
        int month = lunar.getMonth().getNumber();
        int dayOfMonth = lunar.getDayOfMonth();
        return !lunar.getMonth().isLeap() && (month == 1 && dayOfMonth <= 3 || month == 3 && dayOfMonth == 10);
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek().getValue() > 5;
    }
}
