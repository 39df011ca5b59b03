package vn.tgpl.casework.assignment.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tgpl.platform.json.StoredJson;
import vn.tgpl.platform.secret.SealedColumn;
import vn.tgpl.platform.secret.Secret;

/** The persons' requests for another provider. */
@ApplicationScoped
public class ChangeRequests implements PanacheRepositoryBase<ChangeRequest, UUID> {

    @Produces
    static SealedColumn details(StoredJson json) {
        return json.column("change_request", "detail", Secret.class);
    }

    @Produces
    static SealedColumn answers(StoredJson json) {
        return json.column("change_request", "answer", Secret.class);
    }

    public Optional<ChangeRequest> of(UUID caseId, UUID id) {
        return find("caseId = ?1 and id = ?2", caseId, id).firstResultOptional();
    }

    public boolean isOneWaiting(UUID caseId) {
        return count("caseId = ?1 and decidedAt is null", caseId) > 0;
    }

    /** All of a case, the first one first. */
    public List<ChangeRequest> of(UUID caseId) {
        return list("caseId = ?1 order by id", caseId);
    }
}
