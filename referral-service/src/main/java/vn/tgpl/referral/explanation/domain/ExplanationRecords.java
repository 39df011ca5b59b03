package vn.tgpl.referral.explanation.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import java.util.UUID;
import vn.tgpl.platform.json.StoredJson;
import vn.tgpl.platform.paging.Conditions;
import vn.tgpl.platform.secret.SealedColumn;

/** The explanations. */
@ApplicationScoped
public class ExplanationRecords implements PanacheRepositoryBase<ExplanationRecord, UUID> {

    @Produces
    static SealedColumn reports(StoredJson json) {
        return json.column("explanation", "report", ExplanationReport.class);
    }

    /** Newest first: ids are made in the order of time. */
    public List<ExplanationRecord> list(String agency, ExplanationFilter filter, int limit) {
        var where = new Conditions()
                .add("agency = :agency", "agency", agency)
                .add("explainedAt >= :from", "from", filter.from())
                .add("explainedAt < :to", "to", filter.to())
                .add("stage = :stage", "stage", filter.stage())
                .add("event = :event", "event", filter.event())
                .add("outcome = :outcome", "outcome", filter.outcome())
                .add("referralId = :referral", "referral", filter.referral())
                .add("id < :before", "before", filter.before());
        return find(where + "order by id desc", where.values()).page(0, limit).list();
    }
}
