package vn.tgpl.casework.involvement.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tgpl.platform.paging.Conditions;

/** The involvements. */
@ApplicationScoped
public class Involvements implements PanacheRepositoryBase<Involvement, UUID> {

    public boolean takesPart(String agency, UUID caseId) {
        return count("from Involvement i join i.participants p where i.caseId = ?1 and p.agency = ?2", caseId, agency)
                > 0;
    }

    public Optional<Involvement> ofCaseForChange(UUID caseId) {
        return find("caseId", caseId).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** In the order of ids, as everybody locks them. */
    public List<Involvement> forChange(Collection<UUID> ids) {
        return find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Those that this agency takes part in, newest first. */
    public List<Involvement> list(InvolvementFilter filter, int limit) {
        var where = new Conditions()
                .add("exists (select 1 from e.participants p where p.agency = :agency)", "agency", filter.agency())
                .add(
                        "(e.agencyCaseNumber = :number or e.courtCaseNumber = :number or e.nationalCaseFileCode = :number)",
                        "number",
                        filter.proceeding())
                .add(
                        "(e.referralId = :referral or e.caseId = :referral or e.caseId in (select r.caseId from JoinedReferral r where r.referralId = :referral))",
                        "referral",
                        filter.referral())
                .add("e.id < :before", "before", filter.before());
        return find("from Involvement e where " + where + "order by e.id desc", where.values())
                .page(0, limit)
                .list();
    }
}
