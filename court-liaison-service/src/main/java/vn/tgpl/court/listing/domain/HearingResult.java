package vn.tgpl.court.listing.domain;

/** What the court decided for one person on one charge or claim, as courts name it. */
public enum HearingResult {
    CONVICTED,
    ACQUITTED,
    EXEMPTED_FROM_LIABILITY,
    EXEMPTED_FROM_PUNISHMENT,
    /** trả hồ sơ để điều tra bổ sung */
    RETURNED_FOR_INVESTIGATION,
    /** đình chỉ */
    DISCONTINUED,
    CLAIM_GRANTED,
    CLAIM_GRANTED_IN_PART,
    CLAIM_DISMISSED,
    /** công nhận sự thỏa thuận của các đương sự */
    SETTLED,
    /** giữ nguyên bản án sơ thẩm; the two that follow are of an appeal too */
    JUDGMENT_UPHELD,
    JUDGMENT_AMENDED,
    JUDGMENT_ANNULLED,
    OTHER
}
