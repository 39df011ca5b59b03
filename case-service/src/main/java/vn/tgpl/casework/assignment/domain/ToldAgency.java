package vn.tgpl.casework.assignment.domain;

import java.time.Instant;
import vn.tgpl.casework.involvement.domain.ParticipantRole;

/** An agency that takes part in a case, and since when its feed tells it of the case. */
public record ToldAgency(String agency, ParticipantRole role, Instant toldAt) {

    /** As told of a decision: at once, or when it joined the case. */
    ToldAgency of(Instant decidedAt) {
        return toldAt.isBefore(decidedAt) ? new ToldAgency(agency, role, decidedAt) : this;
    }
}
