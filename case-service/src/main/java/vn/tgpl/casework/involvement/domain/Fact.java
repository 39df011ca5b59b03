package vn.tgpl.casework.involvement.domain;

/** What happened to an involvement, as its feed and stream say it. */
public enum Fact {
    REFERRED,
    /** The sender corrected the referral; the status stays, as with the two that follow. */
    CORRECTED,
    /** The person asks for aid: at the Centre itself, or after a referral that said they did not. */
    REQUESTED,
    AID_REFUSED,
    /** The sender took the referral back, and the case ends. */
    RECALLED,
    ACCEPTED,
    REFUSED,
    /** The Centre passed the request on to who is competent. */
    TRANSFERRED,
    /** The law now has it accepted at once; the status stays. */
    URGENCY_RAISED,
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
    /** The hearing is not of this proceeding after all. */
    HEARING_UNLINKED,
    /** hoãn: the next date follows as HEARING_FIXED. */
    HEARING_POSTPONED,
    /** tạm ngừng */
    HEARING_SUSPENDED,
    HEARING_CANCELLED,
    /** The court had listed another one twice; this entry is void. */
    HEARING_DUPLICATED,
    HEARING_HELD,
    /** The time that the law allows will soon be over; the involvement's status stays. */
    CLOCK_APPROACHING,
    CLOCK_MISSED
}
