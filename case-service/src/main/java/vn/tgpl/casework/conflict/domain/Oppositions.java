package vn.tgpl.casework.conflict.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** The pairs of cases whose persons' interests are declared opposed. */
@ApplicationScoped
public class Oppositions {

    private final Session session;

    Oppositions(Session session) {
        this.session = session;
    }

    /** Declares it once, however often it is said. */
    public void declare(UUID caseId, UUID otherCaseId, Instant at) {
        session.createNativeMutationQuery("""
                        insert into opposition (case_id, other_case_id, declared_at)
                        values (least(:one, :other), greatest(:one, :other), :at) on conflict do nothing""")
                .setParameter("one", caseId)
                .setParameter("other", otherCaseId)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** The cases that are opposed to this one. */
    public List<UUID> of(UUID caseId) {
        return session.createNativeQuery("""
                        select other_case_id from opposition where case_id = :case
                        union select case_id from opposition where other_case_id = :case""", UUID.class)
                .setParameter("case", caseId)
                .getResultList();
    }
}
