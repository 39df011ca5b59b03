package vn.tgpl.contracts;

/** Where a hearing stands: whether it is to sit, was put off, interrupted or taken off the list, or was held. */
public enum HearingStanding {
    FIXED,
    POSTPONED,
    SUSPENDED,
    CANCELLED,
    /** It was listed twice, and this entry is void. */
    DUPLICATE,
    HELD;

    /** Whether it is on its court's list still. */
    public boolean isListed() {
        return this != CANCELLED && this != DUPLICATE;
    }
}
