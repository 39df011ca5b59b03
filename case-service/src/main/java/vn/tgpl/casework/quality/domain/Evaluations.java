package vn.tgpl.casework.quality.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import java.util.UUID;
import vn.tgpl.platform.json.StoredJson;
import vn.tgpl.platform.paging.Conditions;
import vn.tgpl.platform.secret.SealedColumn;

/** The evaluations. */
@ApplicationScoped
public class Evaluations implements PanacheRepositoryBase<Evaluation, UUID> {

    @Produces
    static SealedColumn findings(StoredJson json) {
        return json.column("evaluation", "finding", QualityFinding.class);
    }

    /** A case's, newest first. */
    public List<Evaluation> list(UUID caseId, UUID before, int limit) {
        var where = new Conditions().add("caseId = :case", "case", caseId).add("id < :before", "before", before);
        return find(where + "order by id desc", where.values()).page(0, limit).list();
    }
}
