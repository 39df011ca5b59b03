package vn.tgpl.casework.complaint.domain;

import java.util.Set;

/** Where a complaint stands. */
public enum ComplaintState {
    /** The head of the organisation must answer. */
    RECEIVED,
    DECIDED,
    /** The complainant was not content, or waited in vain: the Director of Justice must answer. */
    APPEALED,
    CLOSED;

    boolean canBecome(ComplaintState next) {
        return after().contains(next);
    }

    private Set<ComplaintState> after() {
        return switch (this) {
            case RECEIVED -> Set.of(DECIDED, APPEALED);
            case DECIDED -> Set.of(APPEALED);
            case APPEALED -> Set.of(CLOSED);
            case CLOSED -> Set.of();
        };
    }
}
