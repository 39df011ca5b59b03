package vn.tgpl.casework.work.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tgpl.casework.involvement.domain.ParticipantRole;
import vn.tgpl.platform.paging.Conditions;

/** The work of all providers. */
@ApplicationScoped
public class Activities implements PanacheRepositoryBase<Activity, UUID> {

    /** The agency takes part as one of those who may confirm, and no other was named. */
    private static final String MAY_CONFIRM = """
            (e.entry.confirmer is null or e.entry.confirmer = :agency) and exists (
                select 1 from Involvement i join i.participants p where i.caseId = e.caseId and p.agency = :agency
                   and (p.role member of e.confirmers or (:isCourt = true and :court member of e.confirmers)))""";

    /** Until the transaction ends: nobody else records work of this provider. */
    public void lock(UUID provider) {
        getSession()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:name, 0))", Integer.class)
                .setParameter("name", "work of " + provider)
                .getSingleResult();
    }

    /** Whether the provider did something else at that time; what nobody would confirm does not count. */
    public boolean overlaps(Activity activity) {
        var entry = activity.entry();
        return count(
                        "providerId = ?1 and id <> ?2 and status <> ?3 and entry.startedAt < ?4 and entry.endedAt > ?5",
                        activity.provider().id(),
                        activity.id(),
                        ActivityStatus.DECLINED,
                        entry.endedAt(),
                        entry.startedAt())
                > 0;
    }

    public Optional<Activity> of(UUID caseId, UUID id) {
        return find("caseId = ?1 and id = ?2", caseId, id).firstResultOptional();
    }

    public Optional<Activity> forChange(UUID caseId, UUID id) {
        return find("caseId = ?1 and id = ?2", caseId, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** In the order of time. */
    public List<Activity> of(UUID caseId) {
        return list("caseId = ?1 order by entry.startedAt, id", caseId);
    }

    /** Newest first, those recorded before this one; null begins at the newest, and no provider asks for all. */
    public List<Activity> list(UUID caseId, UUID provider, UUID before, int limit) {
        var where = new Conditions()
                .add("caseId = :case", "case", caseId)
                .add("providerId = :provider", "provider", provider);
        return page(where, before, limit);
    }

    /** Those that an agency may confirm, newest first; of those that await it, only what it still can. */
    public List<Activity> confirmableBy(Confirming agency, ActivityStatus status, UUID before, int limit) {
        var where = confirmableBy(agency)
                .add("e.status = :status", "status", status)
                .addIf(
                        status == ActivityStatus.AWAITING,
                        "not exists (select 1 from Handover h where h.caseId = e.caseId)");
        return page(where, before, limit);
    }

    public boolean isConfirmableBy(Confirming agency, Activity activity) {
        var where = confirmableBy(agency).add("e.id = :id", "id", activity.id());
        return count("from Activity e where " + where, where.values()) > 0;
    }

    private static Conditions confirmableBy(Confirming agency) {
        var where = new Conditions().add(MAY_CONFIRM, "agency", agency.id());
        where.values().put("isCourt", agency.isCourt());
        where.values().put("court", ParticipantRole.COURT);
        return where;
    }

    private List<Activity> page(Conditions where, UUID before, int limit) {
        where.add("e.id < :before", "before", before);
        return find("from Activity e where " + where + "order by e.id desc", where.values())
                .page(0, limit)
                .list();
    }

    /**
     * An agency that looks for what it must confirm.
     *
     * @param isCourt whether the law knows it as a court, as whatever it takes part
     */
    public record Confirming(String id, boolean isCourt) {}
}
