package vn.tgpl.casework.custody.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import vn.tgpl.contracts.CustodyStatus;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.statute.time.LegalTime;

/**
 * A custody as the orders have it.
 *
 * @param since the hour of the arrest
 * @param extensions how often it was extended
 * @param extendedAt when the last extension was ordered; null for now
 * @param endsAt the end that the order in force writes; null where it writes none, and the law counts
 * @param status CUSTODY while it lasts, then where the person is
 * @param endedAt when it ended
 */
@Embeddable
public record CustodyEntry(
        @NotNull Instant since,
        @Min(0) Integer extensions,
        Instant extendedAt,
        Instant endsAt,
        @NotNull @Enumerated(EnumType.STRING) CustodyStatus status,
        Instant endedAt) {

    public CustodyEntry {
        extensions = extensions == null ? 0 : extensions;
    }

    /** @throws InvalidInput for what lies ahead, runs backwards, or has ended and has not */
    public void check(Instant now) {
        requirePast("/since", since, now);
        requirePast("/extendedAt", extendedAt, now);
        requirePast("/endedAt", endedAt, now);
        requireAfterStart("/endsAt", endsAt);
        requireAfterStart("/endedAt", endedAt);
        if (hasEnded() && endedAt == null) {
            throw new InvalidInput(InputError.at("/endedAt", "required"));
        }
        if (!hasEnded() && endedAt != null) {
            throw new InvalidInput(InputError.at("/endedAt", "not-ended"));
        }
    }

    private static void requirePast(String pointer, Instant at, Instant now) {
        if (at != null && LegalTime.isFuture(at, now)) {
            throw new InvalidInput(InputError.at(pointer, "in-future"));
        }
    }

    private void requireAfterStart(String pointer, Instant at) {
        if (at != null && !at.isAfter(since)) {
            throw new InvalidInput(InputError.at(pointer, "not-after-start"));
        }
    }

    public boolean hasEnded() {
        return status != CustodyStatus.CUSTODY;
    }

    /** Whether the next entry adds an order to this one, and takes nothing back. */
    public boolean isExtendedBy(CustodyEntry next) {
        return !hasEnded() && since.equals(next.since) && next.extensions > extensions;
    }

    /** Whether all that the next entry adds is the end. */
    public boolean isEndedBy(CustodyEntry next) {
        return !hasEnded()
                && next.hasEnded()
                && new CustodyEntry(next.since, next.extensions, next.extendedAt, next.endsAt, status, null)
                        .equals(this);
    }
}
