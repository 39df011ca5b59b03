package vn.tgpl.statute.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.tgpl.statute.time.Counting;
import vn.tgpl.statute.time.Length;
import vn.tgpl.statute.time.WorkingCalendar;

/**
 * A clock that a fact started. With another calendar its {@code length} and {@code alarm} say again when it is due.
 *
 * @param length how long it runs for this fact, which may be shorter than the law's rule for everybody
 * @param alarm when those who must act are warned, counted from the same instant; empty for no warning
 * @param startedAt when the fact happened
 * @param countedFrom the instant that both are counted from: {@code startedAt}, or the event ahead of a length that
 *     counts back, or the end that the order writes
 * @param dueAt the first instant after the time allowed
 * @param alarmAt when the alarm is given; one that is not before {@code dueAt} never is
 */
public record StartedClock(
        ClockRule rule,
        Length length,
        Optional<Length> alarm,
        Instant startedAt,
        Instant countedFrom,
        Instant dueAt,
        Optional<Instant> alarmAt) {

    static StartedClock of(ClockRule rule, Fact fact, WorkingCalendar calendar) {
        Length length = rule.length().orElseThrow();
        if (length.isOfCustody() && fact.ahead().isPresent()) {
            return asTheOrderWrites(rule, fact, calendar);
        }
        Instant from = length.countsBack() ? fact.ahead().orElseThrow() : fact.at();
        return counted(rule, fact, length, rule.alarm(), from, calendar);
    }

    /** The order's words win over the days of the law; its alarm keeps its distance from the end. */
    private static StartedClock asTheOrderWrites(ClockRule rule, Fact fact, WorkingCalendar calendar) {
        Instant most = rule.length().orElseThrow().end(fact.at(), calendar);
        Optional<Length> alarm = rule.alarm()
                .map(warned -> Duration.between(warned.end(fact.at(), calendar), most))
                .map(ahead -> new Length((int) ahead.toHours(), Counting.HOURS_BEFORE));
        return counted(
                rule, fact, new Length(0, Counting.UNTIL), alarm, fact.ahead().orElseThrow(), calendar);
    }

    private static StartedClock counted(
            ClockRule rule, Fact fact, Length length, Optional<Length> alarm, Instant from, WorkingCalendar calendar) {
        return new StartedClock(
                rule,
                length,
                alarm,
                fact.at(),
                from,
                length.end(from, calendar),
                alarm.map(warned -> warned.end(from, calendar)));
    }
}
