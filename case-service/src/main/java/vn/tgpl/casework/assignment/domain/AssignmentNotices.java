package vn.tgpl.casework.assignment.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.tgpl.casework.involvement.domain.ParticipantRole;

/** Who was told of the assignments. */
@ApplicationScoped
public class AssignmentNotices implements PanacheRepositoryBase<AssignmentNotice, UUID> {

    public List<AssignmentNotice> of(UUID decision) {
        return list("decisionId", decision);
    }

    /** Of all decisions of a case. */
    public List<AssignmentNotice> ofCase(UUID caseId) {
        return list("decisionId in (select d.id from AssignmentDecision d where d.caseId = ?1)", caseId);
    }

    /** The agencies that take part in a case, but for the Centre, in the order in which they came. */
    public List<ToldAgency> agencies(UUID caseId) {
        return getEntityManager()
                .createQuery("""
                        select new vn.tgpl.casework.assignment.domain.ToldAgency(p.agency, p.role, p.since) from Involvement i join i.participants p
                         where i.caseId = :case and p.role <> :centre order by p.since, p.agency""", ToldAgency.class)
                .setParameter("case", caseId)
                .setParameter("centre", ParticipantRole.LEGAL_AID_CENTRE)
                .getResultList();
    }
}
