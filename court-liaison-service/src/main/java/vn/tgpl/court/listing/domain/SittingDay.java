package vn.tgpl.court.listing.domain;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * A day, or a part of one, on which the court sits.
 *
 * @param end when the sitting is to end, or null where that is open
 * @param cancelled whether this day alone is called off
 */
public record SittingDay(
        @NotNull Instant start,
        Instant end,
        @Size(min = 1, max = 100) String room,
        Boolean cancelled) {

    /** Left out, a day stands. */
    public SittingDay {
        cancelled = cancelled != null && cancelled;
    }

    public boolean stands() {
        return !cancelled;
    }

    /** The last moment that is known to be taken. */
    public Instant until() {
        return end == null ? start : end;
    }

    /** The same time, wherever it is. */
    SittingDay anywhere() {
        return new SittingDay(start, end, null, cancelled);
    }
}
