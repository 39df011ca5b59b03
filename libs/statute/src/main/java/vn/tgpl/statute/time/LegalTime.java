package vn.tgpl.statute.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time that the law means: what the clocks on Vietnam's walls show. */
public final class LegalTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** How far an agency's clock may be ahead of ours before its times are called future. */
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    private LegalTime() {}

    /** The day on which this instant falls. */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** 00:00 of a day. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** 24:00 of a day. */
    public static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }

    /** Whether the instant lies ahead of now by more than clocks may differ. */
    public static boolean isFuture(Instant instant, Instant now) {
        return instant.isAfter(now.plus(CLOCK_SKEW));
    }
}
