package vn.tgpl.casework.document.domain;

/** The documents of a case. */
public enum DocumentKind {
    /** Kết luận điều tra. */
    CONCLUSION,
    /** Cáo trạng. */
    INDICTMENT,
    /** Bản án. */
    JUDGMENT,
    /** Đơn kháng cáo. */
    APPEAL,
    /** Bản bào chữa, bản bảo vệ quyền và lợi ích hợp pháp. */
    BRIEF,
    /** Another decision of an agency (quyết định). */
    DECISION,
    OTHER
}
