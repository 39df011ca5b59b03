package vn.tgpl.referral.duty.domain;

/** What came of speaking with the person or a relative. */
public enum CallResult {
    /** The person asks for legal aid (có yêu cầu). */
    REQUESTED,
    /** The person was told of the right and has not asked yet (đã hướng dẫn, chưa yêu cầu). */
    NOT_REQUESTED,
    /** The person refuses, and minutes say so (từ chối, có biên bản). */
    REFUSED_WITH_MINUTES,
    /** The person is not among those entitled (không thuộc diện). */
    NOT_ENTITLED
}
