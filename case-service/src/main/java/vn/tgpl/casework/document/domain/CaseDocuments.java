package vn.tgpl.casework.document.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tgpl.platform.paging.Conditions;

/** The documents of all cases. */
@ApplicationScoped
public class CaseDocuments implements PanacheRepositoryBase<CaseDocument, UUID> {

    public Optional<CaseDocument> of(UUID caseId, UUID id) {
        return find("caseId = ?1 and id = ?2", caseId, id).firstResultOptional();
    }

    public Optional<CaseDocument> forChange(UUID caseId, UUID id) {
        return find("caseId = ?1 and id = ?2", caseId, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Newest first, those recorded before this one; null begins at the newest. */
    public List<CaseDocument> list(UUID caseId, UUID before, int limit) {
        var where = new Conditions().add("caseId = :case", "case", caseId).add("id < :before", "before", before);
        return find(where + "order by id desc", where.values()).page(0, limit).list();
    }
}
