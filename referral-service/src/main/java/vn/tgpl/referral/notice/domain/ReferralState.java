package vn.tgpl.referral.notice.domain;

import java.util.Set;

/** Where a referral stands, with the life-cycle code of the national document axis that every clerk knows. */
public enum ReferralState {
    RECEIVED("01"),
    REJECTED("02"),
    ACCEPTED("03"),
    ASSIGNED("04"),
    IN_PROGRESS("05"),
    CLOSED("06"),
    RECALLED("15");

    private final String edxmlStatus;

    ReferralState(String edxmlStatus) {
        this.edxmlStatus = edxmlStatus;
    }

    /** The status code of QCVN 102:2016. */
    public String edxmlStatus() {
        return edxmlStatus;
    }

    /** Whether the Centre may still do something: another notice of the same person then joins this one. */
    boolean isOpen() {
        return !after().isEmpty();
    }

    /** Whether the Centre has accepted it and not finished. */
    public boolean isInHand() {
        return isOpen() && this != RECEIVED;
    }

    boolean canBecome(ReferralState next) {
        return after().contains(next);
    }

    private Set<ReferralState> after() {
        return switch (this) {
            case RECEIVED -> Set.of(REJECTED, ACCEPTED, ASSIGNED, RECALLED);
            case ACCEPTED -> Set.of(ASSIGNED, IN_PROGRESS, CLOSED);
            case ASSIGNED -> Set.of(ASSIGNED, IN_PROGRESS, CLOSED);
            case IN_PROGRESS -> Set.of(ASSIGNED, IN_PROGRESS, CLOSED);
            case REJECTED, CLOSED, RECALLED -> Set.of();
        };
    }
}
