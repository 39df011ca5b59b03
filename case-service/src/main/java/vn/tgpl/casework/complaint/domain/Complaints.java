package vn.tgpl.casework.complaint.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tgpl.platform.json.StoredJson;
import vn.tgpl.platform.paging.Conditions;
import vn.tgpl.platform.secret.SealedColumn;

/** The complaints. */
@ApplicationScoped
public class Complaints implements PanacheRepositoryBase<Complaint, UUID> {

    @Produces
    static SealedColumn stages(StoredJson json) {
        return json.column("complaint", "stages", Stage[].class);
    }

    /** A complaint about this case. */
    public Optional<Complaint> find(UUID caseId, UUID id) {
        return findByIdOptional(id).filter(complaint -> complaint.caseId().equals(caseId));
    }

    /** The same, locked until the transaction ends. */
    public Optional<Complaint> forChange(UUID caseId, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(complaint -> complaint.caseId().equals(caseId));
    }

    /** Newest first; null asks for all. */
    public List<Complaint> list(UUID caseId, ComplaintState state, UUID before, int limit) {
        var where = new Conditions()
                .add("caseId = :case", "case", caseId)
                .add("state = :state", "state", state)
                .add("id < :before", "before", before);
        return find(where + "order by id desc", where.values()).page(0, limit).list();
    }
}
