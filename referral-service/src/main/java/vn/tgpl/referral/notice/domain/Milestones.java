package vn.tgpl.referral.notice.domain;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * The instants that a referral's clocks are counted from and met by.
 *
 * @param noticedAt when it became the notice that it is
 * @param acceptedAt when the Centre accepted it, or null
 * @param assignedAt when the first provider was assigned, or null
 */
@Embeddable
record Milestones(Instant noticedAt, Instant acceptedAt, Instant assignedAt) {

    static Milestones noticed(Instant at) {
        return new Milestones(at, null, null);
    }

    Milestones noticedAgain(Instant at) {
        return new Milestones(at, acceptedAt, assignedAt);
    }

    /** The Centre's case is another referral's too, so that its steps are this one's. */
    Milestones sharing(Milestones first) {
        return new Milestones(noticedAt, first.acceptedAt, first.assignedAt);
    }

    Milestones reached(ReferralState state, Instant at) {
        return switch (state) {
            case ACCEPTED -> new Milestones(noticedAt, at, assignedAt);
            case ASSIGNED -> new Milestones(noticedAt, acceptedAt, assignedAt == null ? at : assignedAt);
            default -> this;
        };
    }
}
