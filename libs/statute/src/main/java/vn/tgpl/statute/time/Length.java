package vn.tgpl.statute.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** How long a clock runs; each kind counts in its own way. */
public sealed interface Length {

    /** When a clock that starts at this instant ends. An end at 24:00 is the first instant of the next day. */
    Instant end(Instant start, WorkingCalendar calendar);

    /** Whether it is counted back from an event ahead, as in "at least 10 days before the hearing". */
    default boolean countsBack() {
        return false;
    }

    /** Reads {@code 12h}, {@code 10d}, {@code 3wd} or {@code sameday}: what {@code toString} writes. */
    static Length parse(String text) {
        if (text.equals("sameday")) {
            return new SameDay();
        }
        var parts = Pattern.compile("([1-9]\\d{0,3})(h|d|wd)").matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("expected 12h, 10d, 3wd or sameday");
        }
        int n = Integer.parseInt(parts.group(1));
        return switch (parts.group(2)) {
            case "h" -> new Hours(n);
            case "d" -> new Days(n);
            default -> new WorkingDays(n);
        };
    }

    /** Runs from the moment, through nights and holidays, and never rolls over (Civil Code Art. 147(1)). */
    record Hours(int n) implements Length {
        @Override
        public Instant end(Instant start, WorkingCalendar calendar) {
            return start.plus(Duration.ofHours(n));
        }

        @Override
        public String toString() {
            return n + "h";
        }
    }

    /**
     * The first day is not counted; a last day off rolls to the next working day (Civil Code Arts. 147(2), 148(5)-(6)).
     */
    record Days(int n) implements Length {
        @Override
        public Instant end(Instant start, WorkingCalendar calendar) {
            LocalDate last = LegalTime.dayOf(start).plusDays(n);
            return LegalTime.endOf(calendar.nextWorkingDay(last));
        }

        @Override
        public String toString() {
            return n + "d";
        }
    }

    /** The first day is not counted, and only working days are. */
    record WorkingDays(int n) implements Length {
        @Override
        public Instant end(Instant start, WorkingCalendar calendar) {
            return LegalTime.endOf(calendar.plusWorkingDays(LegalTime.dayOf(start), n));
        }

        @Override
        public String toString() {
            return n + "wd";
        }
    }

    /** Ends with the day it starts on, working day or not: what is due at once does not wait. */
    record SameDay() implements Length {
        @Override
        public Instant end(Instant start, WorkingCalendar calendar) {
            return LegalTime.endOf(LegalTime.dayOf(start));
        }

        @Override
        public String toString() {
            return "sameday";
        }
    }
}
