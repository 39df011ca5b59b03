package vn.tgpl.casework.involvement.domain;

/** As what an agency takes part. */
public enum ParticipantRole {
    /** The agency that sent the referral. */
    SENDER,
    LEGAL_AID_CENTRE,
    DETENTION_FACILITY,
    /** Another agency that conducts the proceeding (cơ quan tiến hành tố tụng). */
    PROCEEDINGS_AGENCY,
    COURT;

    /** Whether the referral names who takes part as this, so that a correction may change it. */
    boolean isNamed() {
        return this == DETENTION_FACILITY || this == PROCEEDINGS_AGENCY;
    }
}
