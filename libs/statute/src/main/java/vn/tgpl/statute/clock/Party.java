package vn.tgpl.statute.clock;

/** Who has a duty, or must be told of it. */
public enum Party {
    /** The aided person, or who asks for aid (người được trợ giúp pháp lý, người yêu cầu). */
    AIDED_PERSON,
    /** The legal aid officer or lawyer who was assigned (người thực hiện trợ giúp pháp lý). */
    PROVIDER,
    LEGAL_AID_CENTRE,
    /** Who answers the duty telephone (người trực). */
    DUTY_OFFICER,
    /** Who answers when the duty officer cannot (người hỗ trợ trực). */
    DUTY_BACKUP,
    /** The agency or detention facility that sent, or must send, the notice. */
    SENDING_AGENCY,
    PROCEEDINGS_AGENCY,
    DETENTION_FACILITY,
    COURT,
    PROCURACY,
    /** Everybody whom the court summons to the hearing. */
    HEARING_PARTIES,
    DEPARTMENT_OF_JUSTICE,
    /** The agency that the Centre sent a recommendation (kiến nghị). */
    RECOMMENDED_AGENCY,
    /** The agency above the one that was sent a recommendation. */
    SUPERIOR_AGENCY,
    COMPLAINANT,
    /** The head or the Director who must answer a complaint. */
    COMPLAINT_HANDLER,
    /** Who controls personal data, and so answers for a breach. */
    DATA_CONTROLLER,
    /** The specialised authority for personal data. */
    DATA_PROTECTION_AUTHORITY
}
