package vn.tgpl.statute.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.DateTimes;
import vn.tgpl.statute.Sample;
import vn.tgpl.statute.Statute;

/** What holds when time is counted back from an event, in all the years that the offices work with. */
class CountingBackTest {

    private final WorkingCalendar calendar = Statute.load().calendar();

    /** So late in the first year that counting back stays within the calendar. */
    @Provide
    Arbitrary<Instant> events() {
        return DateTimes.instants().between(Sample.at("2018-06-01T00:00"), Sample.at("2035-12-31T23:59"));
    }

    @Property
    void daysAndHoursCountedBackNeverRoll(@ForAll("events") Instant event, @ForAll @IntRange(min = 1, max = 60) int n) {
        assertThat(lastDay(new Length(n, Counting.DAYS_BEFORE), event))
                .isEqualTo(LegalTime.dayOf(event).minusDays(n));
        assertThat(new Length(n, Counting.HOURS)
                        .end(new Length(n, Counting.HOURS_BEFORE).end(event, calendar), calendar))
                .isEqualTo(event);
    }

    @Property
    void workingDaysCountedBackAndForthAgree(
            @ForAll("events") Instant event, @ForAll @IntRange(min = 1, max = 60) int n) {
        LocalDate day = LegalTime.dayOf(event);
        LocalDate notice = lastDay(new Length(n, Counting.WORKING_DAYS_BEFORE), event);

        assertThat(calendar.isWorkingDay(notice)).isTrue();
        assertThat(calendar.plusWorkingDays(notice, n)).isEqualTo(calendar.lastWorkingDay(day));
        assertThat(calendar.plusWorkingDays(calendar.plusWorkingDays(notice, 1), n))
                .as("the next working day would be too late")
                .isAfter(day);
    }

    @Property
    void workingDaysCountedBackAgreeWithCountingDayByDay(
            @ForAll("events") Instant event, @ForAll @IntRange(min = 1, max = 60) int n) {
        LocalDate notice = lastDay(new Length(n, Counting.WORKING_DAYS_BEFORE), event);
        LocalDate afterwards = notice.plusDays(1);

        assertThat(afterwards.datesUntil(LegalTime.dayOf(event).plusDays(1)).filter(calendar::isWorkingDay))
                .hasSize(n);
    }

    private LocalDate lastDay(Length length, Instant event) {
        return LegalTime.dayOf(length.end(event, calendar).minusMillis(1));
    }
}
