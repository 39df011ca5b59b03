package vn.tgpl.casework.involvement.domain;

/** What happened to an involvement, as its feed and stream say it. */
public enum Fact {
    REFERRED,
    /** The sender corrected the referral; the status stays, as with the two that follow. */
    CORRECTED,
    /** The person, who had not asked for aid, now does. */
    REQUESTED,
    AID_REFUSED,
    /** The sender took the referral back, and the case ends. */
    RECALLED,
    ACCEPTED,
    REFUSED,
    ASSIGNED,
    REPLACED,
    /** The provider has left, and another one is due. */
    PROVIDER_WITHDRAWN,
    REGISTERED,
    REGISTRATION_REFUSED,
    REGISTRATION_CANCELLED,
    ENDED,
    HEARING_FIXED,
    HEARING_MOVED,
    HEARING_AMENDED,
    /** The time that the law allows will soon be over; the involvement's status stays. */
    CLOCK_APPROACHING,
    CLOCK_MISSED
}
