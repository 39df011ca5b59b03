package vn.tgpl.casework.document.domain;

import vn.tgpl.casework.casefile.domain.CaseRecord;

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
    OTHER;

    /** As what it is recorded in a case that has ended: what the end brings is served after it. */
    public CaseRecord inCase() {
        return this == JUDGMENT || this == APPEAL ? CaseRecord.LATE_DOCUMENT : CaseRecord.DOCUMENT;
    }
}
