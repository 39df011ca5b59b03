package vn.tgpl.casework.casefile.domain;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Where a case stands. */
public enum CaseState {
    /** Opened, not yet decided. */
    PENDING,
    ACCEPTED("acceptance"),
    REFUSED("refusal"),
    /** Passed on to who is competent (chuyển yêu cầu). */
    TRANSFERRED("transfer"),
    ASSIGNED("assignments"),
    /** The provider is registered as counsel. */
    REGISTERED("registrations"),
    /** Registration was refused or cancelled: another provider is due (TTLT 10/2018 Art. 6). */
    REPLACEMENT_DUE("registrations"),
    /** Its referral was recalled before the Centre had decided. */
    WITHDRAWN,
    /** It ended before its time (không tiếp tục thực hiện). */
    DISCONTINUED("discontinuance");

    /** The API's noun of the step that leads here; null where none of this service does. */
    private final String step;

    CaseState() {
        this(null);
    }

    CaseState(String step) {
        this.step = step;
    }

    public boolean isOpen() {
        return !after().isEmpty();
    }

    /** The steps that are open from here, as the API names them. */
    public List<String> steps() {
        return after().stream()
                .map(next -> next.step)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    boolean canBecome(CaseState next) {
        return after().contains(next);
    }

    private Set<CaseState> after() {
        return switch (this) {
            case PENDING -> Set.of(ACCEPTED, REFUSED, TRANSFERRED, WITHDRAWN);
            case ACCEPTED, REPLACEMENT_DUE -> Set.of(ASSIGNED, DISCONTINUED);
            case ASSIGNED -> Set.of(ASSIGNED, REGISTERED, REPLACEMENT_DUE, DISCONTINUED);
            case REGISTERED -> Set.of(ASSIGNED, REPLACEMENT_DUE, DISCONTINUED);
            case REFUSED, TRANSFERRED, WITHDRAWN, DISCONTINUED -> Set.of();
        };
    }
}
