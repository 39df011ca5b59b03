package vn.tgpl.court.listing.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Where a hearing stands, and what brought it there.
 *
 * @param decision the last postponement, suspension or cancellation; it stays when the hearing is fixed again, or null
 * @param duplicateOf the hearing that stands where this one was listed twice, or null
 * @param outcome how it ended, or null before that
 */
public record Standing(HearingStatus status, Decision decision, UUID duplicateOf, Outcome outcome) {

    static final Standing NEW = new Standing(HearingStatus.FIXED, null, null, null);

    Standing fixed() {
        return new Standing(HearingStatus.FIXED, decision, null, null);
    }

    Standing after(Decision next) {
        return new Standing(next.to(), next, null, null);
    }

    Standing voidFor(UUID other) {
        return new Standing(HearingStatus.DUPLICATE, decision, other, null);
    }

    Standing with(Outcome told) {
        return new Standing(HearingStatus.HELD, decision, null, told);
    }

    /** Whether it was postponed or suspended before, by the last decision. */
    public boolean wasPutOff() {
        return decision != null && decision.to() != HearingStatus.CANCELLED;
    }

    /** The names of what differs. */
    List<String> changedFrom(Standing earlier) {
        var changed = new ArrayList<String>();
        if (status != earlier.status) {
            changed.add("status");
        }
        if (!Objects.equals(decision, earlier.decision)) {
            changed.add("decision");
        }
        if (!Objects.equals(duplicateOf, earlier.duplicateOf)) {
            changed.add("duplicateOf");
        }
        if (!Objects.equals(outcome, earlier.outcome)) {
            changed.add("outcome");
        }
        return changed;
    }
}
