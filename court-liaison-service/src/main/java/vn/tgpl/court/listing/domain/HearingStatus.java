package vn.tgpl.court.listing.domain;

import java.util.Set;

/** Where a hearing stands. */
public enum HearingStatus {
    FIXED,
    /** hoãn: it will be opened on another day, which may not be known yet. */
    POSTPONED,
    /** tạm ngừng: it was opened, and goes on within days. */
    SUSPENDED,
    /** The court took it off its list. */
    CANCELLED,
    /** The court had listed another one twice, and this entry is void. */
    DUPLICATE,
    /** It was held, and judgment pronounced. */
    HELD;

    public boolean canBecome(HearingStatus next) {
        return after().contains(next);
    }

    /** Whether it still stands on the list, as one that is held or to be held. */
    public boolean isListed() {
        return this != CANCELLED && this != DUPLICATE;
    }

    /** Whether it is to sit when its schedule says. */
    public boolean isToSit() {
        return this == FIXED;
    }

    private Set<HearingStatus> after() {
        return switch (this) {
            case FIXED -> Set.of(FIXED, POSTPONED, SUSPENDED, CANCELLED, DUPLICATE, HELD);
            // one that could not be opened on the day that was set is postponed to the next by fixing it again
            case POSTPONED -> Set.of(FIXED, CANCELLED, DUPLICATE);
            // what does not go on in time is postponed (BLTTHS Art. 251); what does may end the same day
            case SUSPENDED -> Set.of(FIXED, POSTPONED, CANCELLED, HELD);
            case CANCELLED -> Set.of(FIXED, DUPLICATE);
            case HELD -> Set.of(HELD);
            case DUPLICATE -> Set.of();
        };
    }
}
