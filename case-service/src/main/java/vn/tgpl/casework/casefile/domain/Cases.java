package vn.tgpl.casework.casefile.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.query.Query;
import vn.tgpl.platform.paging.Conditions;
import vn.tgpl.statute.time.LegalTime;

/** The cases. */
@ApplicationScoped
public class Cases implements PanacheRepositoryBase<LegalAidCase, UUID> {

    /** The case that a referral opened, locked until the transaction ends. */
    public Optional<LegalAidCase> openedByForChange(UUID referral) {
        return find("referralId", referral)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Whether the provider has handed the file of the case over. */
    public boolean isHandedOver(UUID id) {
        return count("from Handover h where h.caseId = ?1", id) > 0;
    }

    /** How to find the cases that a ground comes near to. */
    @FunctionalInterface
    public interface Nearing {
        List<UUID> find(String ground, LocalDate from, LocalDate before);
    }

    /** Whether one of these rules' clocks of the case has run out, and nothing has met it. */
    public boolean isOverdue(UUID id, Set<String> rules, Instant now) {
        return !getSession()
                .createQuery("""
                        select 1 from LegalClock c
                         where c.subject = :case and c.rule in :rules and c.metAt is null and c.dueAt <= :now""", Integer.class)
                .setParameter("case", id)
                .setParameter("rules", rules)
                .setParameter("now", now)
                .getResultList()
                .isEmpty();
    }

    /**
     * The cases without a provider that are not yet immediate on this ground, though their hearing, or the one that was
     * known when they were opened, is on a day from this one until before that one.
     */
    public List<UUID> withHearing(String ground, LocalDate from, LocalDate before) {
        return soon("""
                c.hearing_on >= :from and c.hearing_on < :before
                or exists (select 1 from involvement i
                             join involvement_hearing ih on ih.involvement_id = i.id
                             join known_hearing h on h.id = ih.hearing_id
                            where i.case_id = c.id and h.standing = 'FIXED'
                              and cast(h.starts_at at time zone :zone as date) >= :from
                              and cast(h.starts_at at time zone :zone as date) < :before)""", ground, from, before)
                .setParameter("zone", LegalTime.ZONE.getId())
                .getResultList();
    }

    /** As above, of those whose limitation period ends then. */
    public List<UUID> withLimitation(String ground, LocalDate from, LocalDate before) {
        return soon("c.limitation_ends_on >= :from and c.limitation_ends_on < :before", ground, from, before)
                .getResultList();
    }

    private Query<UUID> soon(String condition, String ground, LocalDate from, LocalDate before) {
        return getSession()
                .createNativeQuery("""
                        select c.id from legal_aid_case c
                         where c.state in ('PENDING', 'ACCEPTED')
                           and not c.urgency_grounds @> jsonb_build_array(cast(:ground as text)) and (%s)
                         order by c.id""".formatted(condition), UUID.class)
                .setParameter("ground", ground)
                .setParameter("from", from)
                .setParameter("before", before);
    }

    /** Newest first: ids are made in the order of time. */
    public List<LegalAidCase> list(CaseFilter filter, Instant now, int limit) {
        var where = new Conditions()
                .add("state = :state", "state", filter.state())
                .add("providerId = :provider", "provider", filter.provider())
                .add(
                        "(referralId = :referral or id in (select r.caseId from JoinedReferral r where r.referralId = :referral))",
                        "referral",
                        filter.referral())
                .add("intake.urgency.level = :urgency", "urgency", filter.urgency())
                .add(
                        "id in (select c.subject from LegalClock c where c.metAt is null and c.rule in :running)",
                        "running",
                        filter.running())
                .add("id < :before", "before", filter.before())
                .add(
                        "id in (select c.subject from LegalClock c where c.metAt is null and c.dueAt <= :overdue)",
                        "overdue",
                        filter.overdue() ? now : null)
                .add(
                        "id in (select c.subject from LegalClock c where c.metAt is null and c.dueAt > :ahead and c.announced = APPROACHING)",
                        "ahead",
                        filter.approaching() ? now : null)
                .addIf(
                        filter.untold(),
                        "state in (ASSIGNED, REGISTERED) and id in (select d.caseId from AssignmentDecision d where d.untold and d.endedAt is null)")
                .addIf(
                        filter.unconfirmed(),
                        "id in (select a.caseId from Activity a where a.status = AWAITING and not exists (select 1 from Handover h where h.caseId = a.caseId))");
        return find(where + "order by id desc", where.values()).page(0, limit).list();
    }
}
