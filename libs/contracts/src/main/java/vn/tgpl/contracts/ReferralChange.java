package vn.tgpl.contracts;

/** How a referral changed: its sender corrected it, or the person asked for aid after all, or refused it. */
public enum ReferralChange {
    CORRECTED,
    REQUESTED,
    AID_REFUSED
}
