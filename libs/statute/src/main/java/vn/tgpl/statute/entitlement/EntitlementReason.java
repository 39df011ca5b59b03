package vn.tgpl.statute.entitlement;

/** Why a category entitles a person or does not; the words for it are the caller's. */
public enum EntitlementReason {
    ENTITLED,
    /** No table names the category. */
    UNKNOWN_CATEGORY,
    /** The category exists, before or after the day. */
    NOT_IN_FORCE_ON_DAY,
    /** Near-poor household or monthly social allowance is asked as well (Decree 144/2017/NĐ-CP Art. 2). */
    FINANCIAL_DIFFICULTY_NEEDED,
    AGE_NOT_IN_RANGE,
    AGE_UNKNOWN,
    ROLE_NOT_COVERED,
    ROLE_UNKNOWN,
    /** A rule that is not confirmed, and so off, would entitle the person. */
    UNSURE_OFF
}
