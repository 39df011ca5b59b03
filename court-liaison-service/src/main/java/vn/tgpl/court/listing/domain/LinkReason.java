package vn.tgpl.court.listing.domain;

/** Why it is said by hand that a hearing belongs to a case, or does not. */
public enum LinkReason {
    /** The number that was sent is wrong, or missing. */
    WRONG_NUMBER,
    /** Another proceeding has the same number. */
    SAME_NUMBER,
    /** The hearing does not concern this person. */
    OTHER_PERSON,
    /** tách vụ án */
    CASE_SEPARATED,
    /** nhập vụ án */
    CASE_JOINED,
    /** In words. */
    OTHER
}
