package vn.tgpl.casework.involvement.domain;

/** As what an agency takes part. */
public enum ParticipantRole {
    /** The agency that sent the referral. */
    SENDER,
    LEGAL_AID_CENTRE,
    DETENTION_FACILITY,
    /** Another agency that conducts the proceeding (cơ quan tiến hành tố tụng). */
    PROCEEDINGS_AGENCY,
    COURT
}
