package vn.tgpl.court.course.domain;

/** Why a hearing is interrupted, as courts name it. */
public enum SuspensionReason {
    /** cần xác minh, thu thập, bổ sung chứng cứ */
    EVIDENCE_NEEDED,
    /** sức khỏe, bất khả kháng hoặc trở ngại khách quan */
    ILLNESS_OR_OBSTACLE,
    CLERK_ABSENT,
    OTHER
}
