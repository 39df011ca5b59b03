package vn.tgpl.casework.casefile.domain;

import java.time.Instant;
import java.util.Set;
import vn.tgpl.contracts.CaseEnding;

/** Where a case stands. */
public enum CaseState {
    /** Opened, not yet decided. */
    PENDING,
    ACCEPTED,
    REFUSED,
    /** Passed on to who is competent (chuyển yêu cầu). */
    TRANSFERRED,
    ASSIGNED,
    /** The provider is registered as counsel. */
    REGISTERED,
    /** Registration was refused or cancelled: another provider is due (TTLT 10/2018 Art. 6). */
    REPLACEMENT_DUE,
    /** Its referral was recalled before the Centre had decided. */
    WITHDRAWN,
    /** The request was carried out in full (hoàn thành). */
    COMPLETED,
    /** It ended before its time (không tiếp tục thực hiện). */
    DISCONTINUED,
    /** The law put an end to it (đình chỉ). */
    SUSPENDED;

    static CaseState endedBy(CaseEnding ending) {
        return switch (ending) {
            case COMPLETED -> COMPLETED;
            case DISCONTINUED -> DISCONTINUED;
            case SUSPENDED -> SUSPENDED;
        };
    }

    /** Whether an accepted case has come to its end (kết thúc, Circular 12/2018 Art. 10), in whatever way. */
    public boolean hasEnded() {
        return this == COMPLETED || this == DISCONTINUED || this == SUSPENDED;
    }

    /** Whether a provider is at work. */
    public boolean isAided() {
        return this == ASSIGNED || this == REGISTERED;
    }

    public boolean isOpen() {
        return !after().isEmpty();
    }

    /** Whether a referral of that time comes too late for a case that ended then, and opens one of its own. */
    public boolean isClosedTo(Instant referred, Instant endedAt) {
        return switch (this) {
            case REFUSED, TRANSFERRED -> endedAt.isBefore(referred);
            case WITHDRAWN, COMPLETED, DISCONTINUED, SUSPENDED -> true; // what ended it says nothing of the newcomer
            default -> false;
        };
    }

    boolean canBecome(CaseState next) {
        return after().contains(next);
    }

    private Set<CaseState> after() {
        return switch (this) {
            case PENDING -> Set.of(ACCEPTED, REFUSED, TRANSFERRED, WITHDRAWN);
            case ACCEPTED, REPLACEMENT_DUE -> Set.of(ASSIGNED, DISCONTINUED, SUSPENDED);
            case ASSIGNED -> Set.of(ASSIGNED, REGISTERED, REPLACEMENT_DUE, COMPLETED, DISCONTINUED, SUSPENDED);
            case REGISTERED -> Set.of(ASSIGNED, REPLACEMENT_DUE, COMPLETED, DISCONTINUED, SUSPENDED);
            case REFUSED, TRANSFERRED, WITHDRAWN, COMPLETED, DISCONTINUED, SUSPENDED -> Set.of();
        };
    }
}
