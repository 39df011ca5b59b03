package vn.tgpl.statute.time;

import java.time.Instant;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * How long a clock runs, such as {@code 12h}, {@code 3wd} or {@code sameday}; its text reads back as the same length.
 *
 * @param n how many units it counts, 0 where the kind has no number
 */
public record Length(int n, Counting counting) {

    private static final Pattern WRITTEN = Pattern.compile("([1-9]\\d{0,3})?([a-z-]+)");
    private static final int DAYS_IN_HALF_A_MONTH = 15;

    public Length {
        if (n < 0 || counting.hasNumber() != n > 0) {
            throw new IllegalArgumentException(n + " does not go with " + counting);
        }
    }

    /** Reads a length as the tables write it. */
    public static Length parse(String text) {
        var parts = WRITTEN.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a length: " + text);
        }
        int n = parts.group(1) == null ? 0 : Integer.parseInt(parts.group(1));
        return Arrays.stream(Counting.values())
                .filter(counting -> counting.suffix().equals(parts.group(2)))
                .findFirst()
                .map(counting -> new Length(n, counting))
                .orElseThrow(() -> new IllegalArgumentException("not a length: " + text));
    }

    /** The first instant after a clock that is counted from this one. */
    public Instant end(Instant from, WorkingCalendar calendar) {
        return counting.end(n, from, calendar);
    }

    /** Whether it is counted back from an event ahead, as in "at least 10 days before the hearing". */
    public boolean countsBack() {
        return counting.countsBack();
    }

    /** Whether it limits a custody, whose order may write another end. */
    public boolean isOfCustody() {
        return counting.isOfCustody();
    }

    /** At most one half of it, but never less than one unit. */
    public Length half() {
        return switch (counting) {
            case SAME_DAY, UNTIL -> this;
            case MONTHS -> new Length(n * DAYS_IN_HALF_A_MONTH, Counting.DAYS);
            case CUSTODY_MONTHS -> new Length(n * DAYS_IN_HALF_A_MONTH, Counting.CUSTODY_DAYS);
            default -> new Length(Math.max(1, n / 2), counting);
        };
    }

    /** How it counts, in one English sentence. */
    public String describe() {
        return counting.describe(n);
    }

    @Override
    public String toString() {
        return (n == 0 ? "" : n) + counting.suffix();
    }
}
