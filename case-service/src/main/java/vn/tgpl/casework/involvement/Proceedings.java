package vn.tgpl.casework.involvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tgpl.casework.involvement.domain.Hearings;
import vn.tgpl.casework.involvement.domain.NextHearing;
import vn.tgpl.casework.involvement.domain.SharedProceedings;

/** Tells which cases are of one proceeding (vụ án), for who must know of its other persons. */
@ApplicationScoped
public class Proceedings {

    private final SharedProceedings shared;
    private final Hearings hearings;
    private final Clock clock;

    Proceedings(SharedProceedings shared, Hearings hearings, Clock clock) {
        this.shared = shared;
        this.hearings = hearings;
        this.clock = clock;
    }

    /** The case's next hearing, or empty while none is fixed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<NextHearing> nextHearing(UUID caseId) {
        var involvement = shared.involvementOf(caseId);
        return Optional.ofNullable(
                hearings.next(List.of(involvement), clock.instant()).get(involvement));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public List<UUID> othersOf(UUID caseId) {
        return shared.othersOf(caseId);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public List<String> numbersOf(UUID caseId) {
        return shared.numbersOf(caseId);
    }
}
