package vn.tgpl.court.course.domain;

/** Why a hearing is taken off the list, as courts name it. */
public enum CancellationReason {
    /** A complete list of the day no longer has it. */
    WITHDRAWN_FROM_LIST,
    LISTED_BY_MISTAKE,
    /** rút đơn khởi kiện, rút quyết định truy tố */
    CLAIM_WITHDRAWN,
    /** đình chỉ, tạm đình chỉ vụ án */
    CASE_DISCONTINUED,
    CASE_TRANSFERRED,
    /** trả hồ sơ để điều tra bổ sung */
    RETURNED_FOR_INVESTIGATION,
    OTHER
}
