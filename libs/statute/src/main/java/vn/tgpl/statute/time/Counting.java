package vn.tgpl.statute.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** The ways in which the law counts time. */
public enum Counting {
    HOURS(
            "h",
            "hour",
            " from the moment, through nights and days off; never rolls over (Civil Code Art. 147(1)).",
            (n, from, calendar) -> from.plus(Duration.ofHours(n))),
    DAYS(
            "d",
            "day",
            "; the first day is not counted, the last ends at 24:00, and a last day off rolls to the next working day"
                    + " (Civil Code Arts. 147(2), 148(5)-(6)).",
            (n, from, calendar) ->
                    endOf(calendar.nextWorkingDay(LegalTime.dayOf(from).plusDays(n)))),
    WORKING_DAYS(
            "wd",
            "working day",
            "; the first day is not counted, weekends and holidays neither, a make-up working Saturday is;"
                    + " the last ends at 24:00.",
            (n, from, calendar) -> endOf(calendar.plusWorkingDays(LegalTime.dayOf(from), n))),
    SAME_DAY(
            "sameday",
            "",
            "At once: until 24:00 of the same day, working day or not, because what is due at once does not wait.",
            (n, from, calendar) -> endOf(LegalTime.dayOf(from))),
    MONTHS(
            "m",
            "month",
            "; ends at 24:00 of the same date of the month, or of its last day where it has no such date, and a last"
                    + " day off rolls to the next working day (Criminal Procedure Code Art. 134(1), Civil Code Art. 148).",
            (n, from, calendar) ->
                    endOf(calendar.nextWorkingDay(LegalTime.dayOf(from).plusMonths(n)))),
    CUSTODY_DAYS(
            "cd",
            "custody day",
            " of 24 hours each from the hour, unless the order writes another end; never rolls over"
                    + " (Criminal Procedure Code Art. 134(1)).",
            (n, from, calendar) -> from.plus(Duration.ofDays(n))),
    CUSTODY_MONTHS(
            "cm",
            "custody month",
            " of 30 days each from the hour, unless the order writes another end; never rolls over"
                    + " (Criminal Procedure Code Art. 134(1)).",
            (n, from, calendar) -> from.plus(Duration.ofDays(30L * n))),
    /** Not a length of the tables: what a custody becomes when its order writes the end. */
    UNTIL("until", "", "Until the end that the order writes; never rolls over.", (n, from, calendar) -> from),
    HOURS_BEFORE(
            "h-before",
            "hour",
            " before the event, counted back from its moment.",
            (n, from, calendar) -> from.minus(Duration.ofHours(n))),
    DAYS_BEFORE(
            "d-before",
            "day",
            " before the event, counted back from its date; done by 24:00 of that day, with no roll-over in favour of"
                    + " the sender.",
            (n, from, calendar) -> endOf(LegalTime.dayOf(from).minusDays(n))),
    WORKING_DAYS_BEFORE(
            "wd-before",
            "working day",
            " before the event, counted back from its date, which is not counted itself, or where that is a day off from the"
                    + " last working day before it; done by 24:00 of that day.",
            (n, from, calendar) -> endOf(calendar.minusWorkingDays(LegalTime.dayOf(from), n)));

    private final String suffix;
    private final String unit;
    private final String rule;
    private final End end;

    Counting(String suffix, String unit, String rule, End end) {
        this.suffix = suffix;
        this.unit = unit;
        this.rule = rule;
        this.end = end;
    }

    /** How it is written after its number, or alone where it has none. */
    String suffix() {
        return suffix;
    }

    boolean hasNumber() {
        return !unit.isEmpty();
    }

    boolean isOfCustody() {
        return this == CUSTODY_DAYS || this == CUSTODY_MONTHS;
    }

    boolean countsBack() {
        return suffix.endsWith("-before");
    }

    /** How so many of it count, in one English sentence. */
    String describe(int n) {
        return hasNumber() ? n + " " + unit + (n == 1 ? "" : "s") + rule : rule;
    }

    Instant end(int n, Instant from, WorkingCalendar calendar) {
        return end.of(n, from, calendar);
    }

    private static Instant endOf(LocalDate day) {
        return LegalTime.endOf(day);
    }

    @FunctionalInterface
    private interface End {
        Instant of(int n, Instant from, WorkingCalendar calendar);
    }
}
