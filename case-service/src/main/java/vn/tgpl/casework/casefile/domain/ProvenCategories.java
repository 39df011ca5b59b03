package vn.tgpl.casework.casefile.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import java.util.UUID;
import vn.tgpl.platform.json.StoredJson;
import vn.tgpl.platform.secret.SealedColumn;

/** The proofs by case. */
@ApplicationScoped
public class ProvenCategories implements PanacheRepositoryBase<ProvenCategory, UUID> {

    @Produces
    static SealedColumn documents(StoredJson json) {
        return json.column("proven_category", "document", ProvenCategory.Document.class);
    }

    /** Oldest first. */
    public List<ProvenCategory> of(UUID caseId) {
        return list("caseId = ?1 order by id", caseId);
    }
}
