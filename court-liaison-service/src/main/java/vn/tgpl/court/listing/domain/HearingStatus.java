package vn.tgpl.court.listing.domain;

/** Where a hearing stands. */
public enum HearingStatus {
    FIXED;

    boolean canBecome(HearingStatus next) {
        return switch (this) {
            case FIXED -> next == FIXED;
        };
    }
}
