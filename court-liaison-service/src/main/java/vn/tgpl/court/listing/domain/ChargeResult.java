package vn.tgpl.court.listing.domain;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;

/**
 * What a hearing decided for one person on one charge or claim.
 *
 * @param person the person's place in the hearing's list, from 0; or null where the referral says who it is
 * @param charge which of the person's charges, or null for all of them
 * @param present whether the person was there when judgment was pronounced
 * @param receivedAt when who was absent received the judgment, or it was posted: the time to appeal runs from then
 */
public record ChargeResult(
        @PositiveOrZero Integer person,
        UUID referralId,
        @Size(min = 1, max = 300) String charge,
        @NotNull HearingResult result,
        @Size(min = 1, max = 2000) String detail,
        @NotNull Boolean present,
        Instant receivedAt) {

    /** When this person's time to appeal begins, or null while that is not known. */
    public Instant appealFrom(Instant pronouncedAt) {
        return present ? pronouncedAt : receivedAt;
    }
}
