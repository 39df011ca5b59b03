package vn.tgpl.casework.involvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.tgpl.casework.involvement.domain.SharedProceedings;

/** Tells which cases are of one proceeding (vụ án), for who must know of its other persons. */
@ApplicationScoped
public class Proceedings {

    private final SharedProceedings shared;

    Proceedings(SharedProceedings shared) {
        this.shared = shared;
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
