package vn.tgpl.casework.casefile.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tgpl.platform.json.StoredJson;
import vn.tgpl.platform.secret.SealedColumn;
import vn.tgpl.platform.secret.Secret;

/** The decisions by which providers were assigned. */
@ApplicationScoped
public class AssignmentDecisions implements PanacheRepositoryBase<AssignmentDecision, UUID> {

    @Produces
    static SealedColumn overrideReasons(StoredJson json) {
        return json.column("assignment_decision", "override_reason", Secret.class);
    }

    @Produces
    static SealedColumn endDetails(StoredJson json) {
        return json.column("assignment_decision", "end_detail", Secret.class);
    }

    /** All of a case, the first one first. */
    public List<AssignmentDecision> of(UUID caseId) {
        return list("caseId = ?1 order by decidedAt, id", caseId);
    }

    public Optional<AssignmentDecision> of(UUID caseId, UUID id) {
        return find("caseId = ?1 and id = ?2", caseId, id).firstResultOptional();
    }

    /** The one by which the case's provider is assigned now. */
    public Optional<AssignmentDecision> running(UUID caseId) {
        return find("caseId = ?1 and endedAt is null", caseId).firstResultOptional();
    }

    /** Every provider who was ever assigned to one of these cases, case by case. */
    public List<AssignmentDecision> of(Collection<UUID> cases) {
        return list("caseId in ?1", cases);
    }

    /** Whether the provider is assigned to the case, or was before. */
    public boolean wasAssigned(UUID provider, UUID caseId) {
        return count("providerId = ?1 and caseId = ?2", provider, caseId) > 0;
    }

    /** How many cases the provider has in hand. */
    public long inHand(UUID provider) {
        return getEntityManager()
                .createQuery("""
                        select count(d) from AssignmentDecision d join LegalAidCase c on c.id = d.caseId
                         where d.providerId = :provider and d.endedAt is null and c.state in (ASSIGNED, REGISTERED)""", Long.class)
                .setParameter("provider", provider)
                .getSingleResult();
    }

    /** How many cases the provider was assigned to in this time. */
    public long assigned(UUID provider, Instant from, Instant before) {
        return getEntityManager()
                .createQuery("""
                        select count(distinct d.caseId) from AssignmentDecision d
                         where d.providerId = :provider and d.decidedAt >= :from and d.decidedAt < :before""", Long.class)
                .setParameter("provider", provider)
                .setParameter("from", from)
                .setParameter("before", before)
                .getSingleResult();
    }

    /** When the provider was last assigned to a case. */
    public Optional<Instant> lastOf(UUID provider) {
        return find("providerId = ?1 order by decidedAt desc", provider)
                .firstResultOptional()
                .map(AssignmentDecision::decidedAt);
    }
}
