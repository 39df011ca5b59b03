package vn.tgpl.casework.involvement.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    /** The agencies that a notice names, each with its role: the facility that holds the person, and the others. */
    static Map<String, ParticipantRole> named(String heldAt, List<String> participants) {
        var named = new LinkedHashMap<String, ParticipantRole>();
        if (heldAt != null) {
            named.put(heldAt, ParticipantRole.DETENTION_FACILITY);
        }
        participants.forEach(agency -> named.putIfAbsent(agency, ParticipantRole.PROCEEDINGS_AGENCY));
        return named;
    }
}
