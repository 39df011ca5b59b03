package vn.tgpl.statute.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tgpl.statute.Sample.at;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tgpl.statute.Sample;
import vn.tgpl.statute.Statute;

/** How each kind of length counts. */
class LengthTest {

    private final WorkingCalendar calendar = Statute.load().calendar();

    @Test
    void hoursRunThroughTheNight() {
        assertEnd("12h", "2026-11-25T22:10", "2026-11-26T10:10");
    }

    @Test
    void hoursRunThroughTetAndItsEve() {
        assertEnd("12h", "2026-02-16T22:10", "2026-02-17T10:10");
    }

    @Test
    void hoursRunThroughCultureDay() {
        assertEnd("24h", "2026-11-23T16:30", "2026-11-24T16:30");
    }

    @Test
    void hoursEndOnTheMinuteOfASunday() {
        assertEnd("24h", "2026-11-28T08:15", "2026-11-29T08:15");
    }

    @Test
    void daysDoNotCountTheFirstDayAndEndAtMidnight() {
        assertEnd("10d", "2026-12-01T08:00", "2026-12-12T00:00");
    }

    @Test
    void daysRollToMondayWhenTheLastDayIsSunday() {
        assertEnd("10d", "2026-12-03T08:00", "2026-12-15T00:00");
    }

    @Test
    void daysRollPastTet2026() {
        // the tenth day is 17/02; the offices rest from 14/02 to 22/02
        assertEnd("10d", "2026-02-07T08:00", "2026-02-24T00:00");
    }

    @Test
    void daysCrossTheEndOfFebruary() {
        assertEnd("3d", "2027-02-27T08:00", "2027-03-03T00:00");
        assertEnd("3d", "2028-02-26T08:00", "2028-03-01T00:00");
    }

    @Test
    void daysRollPastTheNewYear() {
        assertEnd("1d", "2026-12-31T23:59", "2027-01-05T00:00");
    }

    @Test
    void workingDaysSkipTheWeekend() {
        assertEnd("3wd", "2026-11-26T09:00", "2026-12-02T00:00");
    }

    @Test
    void workingDaysSkipCultureDay() {
        assertEnd("3wd", "2026-11-20T09:00", "2026-11-27T00:00");
    }

    @Test
    void workingDaysSkipTet2026() {
        assertEnd("3wd", "2026-02-12T09:00", "2026-02-25T00:00");
    }

    @Test
    void workingDaysCountAMakeUpSaturday() {
        var withMakeUp = Sample.withMakeUpSaturday().calendar();

        assertThat(Length.parse("3wd").end(at("2026-08-21T15:00"), withMakeUp)).isEqualTo(at("2026-08-26T00:00"));
        assertThat(Length.parse("3wd").end(at("2026-08-28T15:00"), withMakeUp)).isEqualTo(at("2026-09-08T00:00"));
    }

    @Test
    void daysMayEndOnAMakeUpSaturday() {
        assertThat(Length.parse("10d")
                        .end(at("2026-08-12T15:00"), Sample.withMakeUpSaturday().calendar()))
                .isEqualTo(at("2026-08-23T00:00"));
    }

    @Test
    void workingDaysStartAlikeOnADayOffAndTheDayBefore() {
        assertEnd("3wd", "2026-11-27T09:00", "2026-12-03T00:00");
        assertEnd("3wd", "2026-11-29T23:00", "2026-12-03T00:00");
    }

    @Test
    void theDayIsVietnamsAlsoWhenUtcHasYesterday() {
        // 06:30 in Vietnam is 23:30 of the day before in UTC
        assertEnd("sameday", "2026-11-26T06:30", "2026-11-27T00:00");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-29T10:00, 2026-11-30T00:00",
        "2026-02-17T10:00, 2026-02-18T00:00",
        "2026-12-31T23:59, 2027-01-01T00:00"
    })
    void theSameDayNeverRolls(String start, String end) {
        assertEnd("sameday", start, end);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12h", "10d", "3wd", "sameday"})
    void isWrittenAsItIsRead(String text) {
        assertThat(Length.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "h", "0h", "-3d", "3 wd", "12H", "1.5h", "3w", "99999d", "Sameday"})
    void anythingElseIsNoLength(String text) {
        assertThatThrownBy(() -> Length.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private void assertEnd(String length, String start, String end) {
        assertThat(Length.parse(length).end(at(start), calendar)).isEqualTo(at(end));
    }
}
