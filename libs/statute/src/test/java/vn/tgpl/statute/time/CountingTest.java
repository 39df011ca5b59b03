package vn.tgpl.statute.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.DateTimes;
import vn.tgpl.statute.Sample;
import vn.tgpl.statute.Statute;

/** What holds for every start in the years that the offices work with. */
class CountingTest {

    private final WorkingCalendar calendar = Statute.load().calendar();

    @Provide
    Arbitrary<Instant> starts() {
        return DateTimes.instants().between(Sample.at("2018-01-01T00:00"), Sample.at("2035-12-31T23:59"));
    }

    @Provide
    Arbitrary<Counting> runningForward() {
        return Arbitraries.of(Counting.values()).filter(counting -> counting.hasNumber() && !counting.countsBack());
    }

    @Property
    void hoursNeverRoll(@ForAll("starts") Instant start, @ForAll @IntRange(min = 1, max = 720) int n) {
        assertThat(hours(n).end(start, calendar)).isEqualTo(start.plus(Duration.ofHours(n)));
    }

    @Property
    void daysEndOnTheFirstWorkingDayFromTheirLast(
            @ForAll("starts") Instant start, @ForAll @IntRange(min = 1, max = 365) int n) {
        LocalDate last = lastDay(days(n), start);
        LocalDate counted = LegalTime.dayOf(start).plusDays(n);

        assertThat(calendar.isWorkingDay(last)).isTrue();
        assertThat(last).isAfterOrEqualTo(counted);
        assertThat(counted.datesUntil(last)).noneMatch(calendar::isWorkingDay);
    }

    @Property
    void workingDaysAgreeWithCountingDayByDay(
            @ForAll("starts") Instant start, @ForAll @IntRange(min = 1, max = 60) int n) {
        LocalDate first = LegalTime.dayOf(start).plusDays(1);
        LocalDate last = lastDay(workingDays(n), start);

        assertThat(calendar.isWorkingDay(last)).isTrue();
        assertThat(first.datesUntil(last.plusDays(1)).filter(calendar::isWorkingDay))
                .hasSize(n);
    }

    @Property
    void theSameDayEndsAtTheNextMidnight(@ForAll("starts") Instant start) {
        Instant end = Length.parse("sameday").end(start, calendar);

        assertThat(end).isAfter(start).isBeforeOrEqualTo(start.plus(Duration.ofDays(1)));
        assertThat(LegalTime.dayOf(end.minusMillis(1))).isEqualTo(LegalTime.dayOf(start));
    }

    @Property
    void aLaterStartNeverEndsEarlier(
            @ForAll("starts") Instant one,
            @ForAll("starts") Instant other,
            @ForAll @IntRange(min = 1, max = 30) int n) {
        Instant first = one.isBefore(other) ? one : other;
        Instant second = one.isBefore(other) ? other : one;

        assertThat(days(n).end(first, calendar)).isBeforeOrEqualTo(days(n).end(second, calendar));
        assertThat(workingDays(n).end(first, calendar))
                .isBeforeOrEqualTo(workingDays(n).end(second, calendar));
    }

    @Property
    void monthsEndOnTheFirstWorkingDayFromTheSameDateOrTheMonthsLast(
            @ForAll("starts") Instant start, @ForAll @IntRange(min = 1, max = 24) int n) {
        LocalDate from = LegalTime.dayOf(start);
        YearMonth month = YearMonth.from(from).plusMonths(n);
        LocalDate counted = month.atDay(Math.min(from.getDayOfMonth(), month.lengthOfMonth()));
        LocalDate last = lastDay(new Length(n, Counting.MONTHS), start);

        assertThat(calendar.isWorkingDay(last)).isTrue();
        assertThat(last).isAfterOrEqualTo(counted);
        assertThat(counted.datesUntil(last)).noneMatch(calendar::isWorkingDay);
    }

    @Property
    void custodyNeverRolls(@ForAll("starts") Instant start, @ForAll @IntRange(min = 1, max = 30) int n) {
        assertThat(new Length(n, Counting.CUSTODY_DAYS).end(start, calendar))
                .isEqualTo(start.plus(Duration.ofHours(24L * n)));
        assertThat(new Length(n, Counting.CUSTODY_MONTHS).end(start, calendar))
                .isEqualTo(start.plus(Duration.ofHours(24L * 30 * n)));
        assertThat(Length.parse("until").end(start, calendar)).isEqualTo(start);
    }

    @Property
    void aHalfNeverEndsAfterItsWhole(
            @ForAll("starts") Instant start,
            @ForAll @IntRange(min = 2, max = 60) int n,
            @ForAll("runningForward") Counting counting) {
        var whole = new Length(n, counting);

        assertThat(whole.half().end(start, calendar)).isBeforeOrEqualTo(whole.end(start, calendar));
        assertThat(Length.parse(whole.half().toString())).isEqualTo(whole.half());
    }

    private LocalDate lastDay(Length length, Instant start) {
        return LegalTime.dayOf(length.end(start, calendar).minusMillis(1));
    }

    private static Length hours(int n) {
        return new Length(n, Counting.HOURS);
    }

    private static Length days(int n) {
        return new Length(n, Counting.DAYS);
    }

    private static Length workingDays(int n) {
        return new Length(n, Counting.WORKING_DAYS);
    }
}
