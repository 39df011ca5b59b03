package vn.tgpl.casework.fee.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What providers chose. */
@ApplicationScoped
public class FeeChoices implements PanacheRepositoryBase<FeeChoice, UUID> {

    public Optional<FeeChoice> of(UUID caseId, UUID provider) {
        return find("caseId = ?1 and providerId = ?2", caseId, provider).firstResultOptional();
    }

    public List<FeeChoice> of(UUID caseId) {
        return list("caseId = ?1 order by chosenAt", caseId);
    }
}
