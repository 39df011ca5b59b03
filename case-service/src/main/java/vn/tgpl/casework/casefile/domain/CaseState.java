package vn.tgpl.casework.casefile.domain;

import java.util.Set;

/** Where a case stands. */
public enum CaseState {
    /** Opened by a referral, not yet decided. */
    PENDING,
    ACCEPTED,
    REFUSED,
    ASSIGNED,
    /** The provider is registered as counsel. */
    REGISTERED,
    /** Registration was refused or cancelled: another provider is due (TTLT 10/2018 Art. 6). */
    REPLACEMENT_DUE,
    /** Its referral was recalled before the Centre had decided. */
    WITHDRAWN,
    /** It ended before its time (không tiếp tục thực hiện). */
    DISCONTINUED;

    public boolean isOpen() {
        return !after().isEmpty();
    }

    boolean canBecome(CaseState next) {
        return after().contains(next);
    }

    private Set<CaseState> after() {
        return switch (this) {
            case PENDING -> Set.of(ACCEPTED, REFUSED, WITHDRAWN);
            case ACCEPTED, REPLACEMENT_DUE -> Set.of(ASSIGNED, DISCONTINUED);
            case ASSIGNED -> Set.of(ASSIGNED, REGISTERED, REPLACEMENT_DUE, DISCONTINUED);
            case REGISTERED -> Set.of(ASSIGNED, REPLACEMENT_DUE, DISCONTINUED);
            case REFUSED, WITHDRAWN, DISCONTINUED -> Set.of();
        };
    }
}
