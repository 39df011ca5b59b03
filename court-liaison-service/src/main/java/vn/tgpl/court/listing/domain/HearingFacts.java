package vn.tgpl.court.listing.domain;

import java.util.List;
import vn.tgpl.contracts.HearingAmended;
import vn.tgpl.contracts.HearingCancelled;
import vn.tgpl.contracts.HearingDuplicated;
import vn.tgpl.contracts.HearingEvent;
import vn.tgpl.contracts.HearingFixed;
import vn.tgpl.contracts.HearingHeld;
import vn.tgpl.contracts.HearingLinked;
import vn.tgpl.contracts.HearingMoved;
import vn.tgpl.contracts.HearingPostponed;
import vn.tgpl.contracts.HearingStanding;
import vn.tgpl.contracts.HearingSuspended;

/** What has just become of a hearing, as other services hear of it. */
final class HearingFacts {

    private HearingFacts() {}

    static HearingFixed fixed(Hearing now) {
        return new HearingFixed(now.id(), now.version(), now.told());
    }

    static HearingEvent changed(Hearing now, List<ScheduleField> changed) {
        return ScheduleField.move(changed)
                ? new HearingMoved(now.id(), now.version(), now.told(), now.changedFields())
                : new HearingAmended(now.id(), now.version(), now.told(), now.changedFields());
    }

    static HearingEvent decided(Hearing now, Decision decision) {
        var reason = decision.reasonCode();
        var at = decision.decidedAt();
        return switch (decision.to()) {
            case POSTPONED -> new HearingPostponed(now.id(), now.version(), now.told(), reason, at);
            case SUSPENDED -> new HearingSuspended(now.id(), now.version(), now.told(), reason, at);
            case CANCELLED -> new HearingCancelled(now.id(), now.version(), now.told(), reason, at);
            case FIXED, DUPLICATE, HELD -> throw new IllegalArgumentException("No decision makes it " + decision.to());
        };
    }

    static HearingDuplicated duplicated(Hearing now) {
        return new HearingDuplicated(
                now.id(), now.version(), now.told(), now.standing().duplicateOf());
    }

    static HearingLinked linked(Hearing now, String saidBy) {
        var standing = HearingStanding.valueOf(now.status().name());
        return new HearingLinked(now.id(), now.version(), now.told(), standing, saidBy);
    }

    static HearingHeld held(Hearing now, boolean amended) {
        var pronouncedAt = now.standing().outcome().pronouncedAt();
        return new HearingHeld(now.id(), now.version(), now.told(), pronouncedAt, amended);
    }
}
