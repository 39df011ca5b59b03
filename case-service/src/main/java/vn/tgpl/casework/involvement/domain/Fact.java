package vn.tgpl.casework.involvement.domain;

/** What happened to an involvement, as its feed and stream say it. */
public enum Fact {
    REFERRED,
    ACCEPTED,
    REFUSED,
    ASSIGNED,
    REPLACED,
    /** The provider has left, and another one is due. */
    PROVIDER_WITHDRAWN,
    REGISTERED,
    REGISTRATION_REFUSED,
    REGISTRATION_CANCELLED,
    HEARING_FIXED,
    HEARING_MOVED,
    HEARING_AMENDED,
    /** The time that the law allows will soon be over; the involvement's status stays. */
    CLOCK_APPROACHING,
    CLOCK_MISSED
}
