package vn.tgpl.court.listing.domain;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * A day, or a part of one, on which the court sits.
 *
 * @param end when the sitting is to end, or null where that is open
 */
public record SittingDay(
        @NotNull Instant start,
        Instant end,
        @Size(min = 1, max = 100) String room) {

    /** The last moment that is known to be taken. */
    Instant until() {
        return end == null ? start : end;
    }
}
