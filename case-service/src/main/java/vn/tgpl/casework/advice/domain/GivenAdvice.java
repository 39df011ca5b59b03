package vn.tgpl.casework.advice.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The written advice that was given. */
@ApplicationScoped
public class GivenAdvice implements PanacheRepositoryBase<Advice, UUID> {

    /** A case's, once. */
    public Optional<Advice> of(UUID caseId) {
        return find("caseId", caseId).firstResultOptional();
    }
}
