package vn.tgpl.statute.reference;

/** The coded lists of {@code legal-codes.csv}. */
public enum CodeList {
    /** What makes a person be in financial difficulty (có khó khăn về tài chính). */
    FINANCIAL_DIFFICULTY_GROUND,
    /** Why a request may be refused (từ chối thụ lý). */
    REFUSAL_GROUND,
    /** Why a matter is accepted at once, before its papers are complete (thụ lý ngay). */
    IMMEDIATE_GROUND,
    /** Why a provider must refuse a matter. */
    CONFLICT_GROUND,
    /** Why a provider must stop providing legal aid. */
    MUST_STOP_GROUND,
    /** Why a proceedings agency may refuse to register counsel or a protector. */
    REGISTRATION_REFUSAL_GROUND,
    /** Why a proceedings agency may cancel a registration. */
    REGISTRATION_CANCELLATION_GROUND,
    /** Why a matter is not carried on (không tiếp tục thực hiện). */
    DISCONTINUANCE_GROUND,
    /** What put an end to the proceedings (đình chỉ), and to the matter with them. */
    SUSPENSION_GROUND,
    /** How a matter ends (kết thúc). */
    END_REASON,
    /** What makes a matter complex or typical (phức tạp, điển hình). */
    COMPLEX_CASE,
    /** What makes a matter in proceedings successful (thành công). */
    SUCCESS_CRITERION,
    /** What may be complained of (khiếu nại). */
    COMPLAINT_ACT,
    /** Why a hearing is postponed (hoãn). */
    POSTPONEMENT_REASON,
    /** What in a case keeps it from being heard online (phiên tòa trực tuyến). */
    CASE_TRAIT,
    /** Why an agency takes a notice back (thu hồi). */
    RECALL_REASON,
    /** The forms of legal aid (hình thức); the symbol stands in the code of the file. */
    AID_FORM,
    /** The fields of law (lĩnh vực). */
    LAW_FIELD,
    /** The kinds of provider whom a written advice is paid. */
    PAID_FOR_ADVICE
}
