package vn.tgpl.casework.quality.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import java.util.UUID;
import vn.tgpl.platform.json.StoredJson;
import vn.tgpl.platform.paging.Conditions;
import vn.tgpl.platform.secret.SealedColumn;

/** The cases of which the Centre has said what their result counts as. */
@ApplicationScoped
public class ClassifiedCases implements PanacheRepositoryBase<ClassifiedCase, UUID> {

    @Produces
    static SealedColumn classifications(StoredJson json) {
        return json.column("case_classification", "classification", Classification.class);
    }

    /** The cases that ended in a year and count as this, newest first. */
    public List<ClassifiedSummary> list(int year, Classification.Kind kind, UUID before, int limit) {
        var counts = switch (kind) {
            case SUCCESS -> "k.successful";
            case COMPLEX_OR_TYPICAL -> "k.complexOrTypical";
        };
        var where = new Conditions().add("k.endedIn = :year", "year", year).add("c.id < :before", "before", before);
        var query = getSession().createQuery("""
                select new vn.tgpl.casework.quality.domain.ClassifiedSummary(
                           c.id, c.intake.acceptance.fileCode, c.state, c.provider, k.endedIn, k.classification)
                  from ClassifiedCase k join LegalAidCase c on c.id = k.caseId
                 where %s and %s order by c.id desc""".formatted(counts, where), ClassifiedSummary.class);
        where.values().forEach(query::setParameter);
        return query.setMaxResults(limit).getResultList();
    }
}
