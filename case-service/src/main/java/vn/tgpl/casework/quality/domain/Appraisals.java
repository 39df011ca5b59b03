package vn.tgpl.casework.quality.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import java.util.UUID;
import vn.tgpl.platform.json.StoredJson;
import vn.tgpl.platform.paging.Conditions;
import vn.tgpl.platform.secret.SealedColumn;

/** The appraisals. */
@ApplicationScoped
public class Appraisals implements PanacheRepositoryBase<Appraisal, UUID> {

    @Produces
    static SealedColumn contents(StoredJson json) {
        return json.column("appraisal", "content", Appraisal.Content.class);
    }

    /** A case's, or of those the ones of this provider's work, newest first. */
    public List<Appraisal> list(UUID caseId, UUID provider, UUID before, int limit) {
        var where = new Conditions()
                .add("caseId = :case", "case", caseId)
                .add("providerId = :provider", "provider", provider)
                .add("id < :before", "before", before);
        return find(where + "order by id desc", where.values()).page(0, limit).list();
    }
}
