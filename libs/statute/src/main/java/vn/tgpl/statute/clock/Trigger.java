package vn.tgpl.statute.clock;

/** A fact that starts or meets a clock; its instant is when it happened, not when it was recorded. */
public enum Trigger {
    /** An arrest, a custody, an interrogation, a statement, or a filing at the court: when the right is explained. */
    PROCEEDING_STEP_TAKEN,
    /** The agency explained the right to legal aid (giải thích quyền). */
    RIGHT_EXPLAINED,
    /** The agency receives the person's request for legal aid. */
    REQUEST_RECEIVED,
    /** The person declares himself entitled, and asks for nothing. */
    CATEGORY_DECLARED,
    /** The agency finds that the law demands a defence and that nobody was chosen. */
    MANDATORY_DEFENCE_FOUND,
    /** The Centre receives the agency's notice or information. */
    NOTICE_RECEIVED,

    /** An agency calls the duty telephone. */
    DUTY_CALL_RECEIVED,
    /** Who is on duty spoke with the person or a relative. */
    PERSON_CONTACTED,
    /** A duty period is planned; the fact looks ahead to its first day. */
    DUTY_PERIOD_PLANNED,
    /** The Centre sends the roster of a duty period. */
    ROSTER_SENT,

    /** The Centre enters the case in its register (thụ lý). */
    CASE_ACCEPTED,
    /** The Centre refuses to accept (từ chối thụ lý). */
    ACCEPTANCE_REFUSED,
    /** The person who asked has the written refusal. */
    REQUESTER_TOLD,
    /** The Centre finds that the person of a notice is not entitled or asks for nothing. */
    NO_AID_FOUND_DUE,
    /** The agency that sent the notice knows what became of it. */
    SENDER_TOLD,
    /** The proof of the category is in the Centre's hands. */
    PROOF_RECEIVED,
    /** The case is not continued (không tiếp tục thực hiện). */
    CASE_DISCONTINUED,
    /** The case has ended (kết thúc). */
    CASE_ENDED,

    /** Conflicts of interest were looked for. */
    CONFLICTS_CHECKED,
    /** The Centre decides who provides the aid (quyết định cử). */
    PROVIDER_ASSIGNED,
    /** The aided person asks for another provider. */
    CHANGE_REQUESTED,
    /** The Centre answers who asked for another provider. */
    CHANGE_ANSWERED,
    /** The provider must refuse or stop, or is to be changed: another one is due. */
    PROVIDER_WITHDREW,
    /** The last paper of the registration reaches the agency. */
    REGISTRATION_PAPERS_COMPLETED,
    /** The agency registers the provider as counsel or protector. */
    PROVIDER_REGISTERED,
    /** The Centre receives the refusal to register the provider. */
    REGISTRATION_REFUSED,
    /** The agency cancels the registration; the Centre is told at once where both use this suite. */
    REGISTRATION_CANCELLED,
    /** The agency sends the written cancellation with its reasons. */
    CANCELLATION_SENT,

    /** An investigative act is fixed; the fact looks ahead to it. */
    ACT_FIXED,
    /** The provider is told of the investigative act. */
    ACT_ANNOUNCED,
    /** The agency took the statement or did another act in which the provider took part. */
    WORK_DONE,
    /** The agency confirms the provider's time or work. */
    WORK_CONFIRMED,
    /** An interpreter is needed to explain or to defend. */
    INTERPRETER_NEEDED,
    INTERPRETER_CALLED,
    /** The person refuses legal aid. */
    AID_REFUSED,
    /** The minutes of the refusal are signed. */
    REFUSAL_RECORDED,

    /** Custody (tạm giữ) begins: the hour of the arrest. It may look ahead to the end that the order writes. */
    CUSTODY_STARTED,
    /**
     * Custody goes on: the instant is the end of the period before, and the fact may look ahead to the end that the
     * order writes. The order, which comes earlier, meets the clock of the period before.
     */
    CUSTODY_EXTENDED,
    /** The person is released or detained (tạm giam). */
    CUSTODY_ENDED,

    /** The investigation is concluded (kết luận điều tra). */
    CONCLUSION_ISSUED,
    CONCLUSION_SERVED,
    /** The procuracy indicts (cáo trạng). */
    INDICTMENT_ISSUED,
    INDICTMENT_SERVED,
    /** The court decides to bring the case to trial (quyết định đưa vụ án ra xét xử). */
    TRIAL_DECIDED,
    /** The court fixes the hearing; the fact looks ahead to it. */
    HEARING_FIXED,
    /** The organisation and the provider have the hearing's schedule. */
    HEARING_TOLD,
    HEARING_OPENED,
    /** The court postpones the hearing (hoãn). */
    HEARING_POSTPONED,
    /** The decision to postpone goes to those who were absent. */
    POSTPONEMENT_SENT,
    JUDGMENT_PRONOUNCED,
    /** The judgment is served on counsel. */
    JUDGMENT_SERVED,
    /** Who was absent receives the judgment, or it is posted. */
    JUDGMENT_RECEIVED,
    APPEAL_FILED,

    /** The papers for a legal advice are complete. */
    ADVICE_PAPERS_COMPLETED,
    ADVICE_GIVEN,
    /** The provider hands the finished file over. */
    FILE_HANDED_OVER,
    QUALITY_APPRAISED,
    /** The result of the case is ticked as successful, complex or typical, or as none of these. */
    RESULT_RECORDED,
    /** A period of the council's reports has ended. */
    REPORT_PERIOD_ENDED,
    COUNCIL_REPORT_SENT,
    /** The Centre sends an agency a recommendation (kiến nghị). */
    RECOMMENDATION_SENT,
    RECOMMENDATION_ANSWERED,
    COMPLAINT_RECEIVED,
    COMPLAINT_ANSWERED,
    /** A breach of personal data is detected. */
    BREACH_DETECTED,
    BREACH_REPORTED
}
