package vn.tgpl.referral.register.domain;

/** Whether the notice came within the hours that run from the person's request (Law 11/2017 Art. 31(3)). */
public enum Timeliness {
    IN_TIME,
    LATE,
    /** Nothing was requested, or the law sets no hours for this person. */
    NO_LIMIT
}
