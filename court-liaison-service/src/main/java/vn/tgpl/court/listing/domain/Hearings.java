package vn.tgpl.court.listing.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tgpl.platform.json.StoredJson;
import vn.tgpl.platform.paging.Conditions;
import vn.tgpl.platform.secret.SealedColumn;

/** The hearings. */
@ApplicationScoped
public class Hearings implements PanacheRepositoryBase<Hearing, UUID> {

    @Produces
    static SealedColumn links(StoredJson json) {
        return json.column("hearing", "links", HearingLinks.class);
    }

    public Optional<Hearing> forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The court's hearing of this reference. Who asks first is alone with it, even where there is none yet. */
    public Optional<Hearing> forChange(String court, String reference) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .setParameter("key", court + " " + reference)
                .getSingleResult();
        return find("court = ?1 and reference = ?2", court, reference)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** As above for several of the court's, by their references; those that there are none of yet are left out. */
    public Map<String, Hearing> forChange(String court, Collection<String> references) {
        var keys = references.stream().sorted().map(reference -> court + " " + reference);
        getEntityManager()
                .createNativeQuery("""
                        select count(*) from unnest(cast(:keys as text[])) key,
                               lateral pg_advisory_xact_lock(hashtextextended(key, 0))""")
                .setParameter("keys", keys.toArray(String[]::new))
                .getSingleResult();
        return find("court = ?1 and reference in ?2 order by id", court, references)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .stream()
                .collect(Collectors.toMap(Hearing::reference, hearing -> hearing));
    }

    /** Writes all changes now, so that no query of this transaction looks for them again. */
    public void writeBeforeReading() {
        flush();
        getEntityManager().setFlushMode(FlushModeType.COMMIT);
    }

    /**
     * The court's hearings that are to sit on a day of this time. Who was changed while we waited to be alone with it
     * is among them only if it still is to.
     */
    public List<Hearing> toSit(String court, Instant from, Instant to) {
        return find(
                        "court = ?1 and status = ?2 and startsAt < ?4 and endsAt >= ?3 order by id",
                        court,
                        HearingStatus.FIXED,
                        from,
                        to)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The court's hearing of this reference, as it stands. */
    public Optional<Hearing> of(String court, String reference) {
        return find("court = ?1 and reference = ?2", court, reference).firstResultOptional();
    }

    /** The hearings that it continues or is a duplicate of, and those that say so of it. */
    public List<RelatedHearing> relatedTo(Hearing hearing) {
        return find(
                        "id = ?1 or id = ?2 or continuesId = ?3 or duplicateOf = ?3 order by id",
                        hearing.continuesId(),
                        hearing.standing().duplicateOf(),
                        hearing.id())
                .stream()
                .map(other -> RelatedHearing.of(hearing, other))
                .toList();
    }

    /** The hearings that have found this case. */
    public List<Hearing> forChangeOfCase(UUID caseId) {
        return find("id in (select c.hearing.id from HearingCase c where c.caseId = ?1) order by id", caseId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** These hearings, which nobody changes as long as they are being read. */
    public List<Hearing> unchanging(Collection<UUID> ids) {
        return find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .list();
    }

    /** What the agency takes part in, last listed first: ids are made in the order of time. */
    public List<Hearing> list(String agency, HearingFilter filter, int limit) {
        var where = new Conditions()
                .add(":agency member of found.participants", "agency", agency)
                .add("court = :court", "court", filter.court())
                .add(
                        ":number in (courtCaseNumber, agencyCaseNumber, nationalCaseFileCode)",
                        "number",
                        filter.proceeding())
                .add(
                        "id in (select c.hearing.id from HearingCase c where c.providerId = :provider)",
                        "provider",
                        filter.provider())
                .add("endsAt >= :from", "from", filter.from())
                .add("startsAt < :to", "to", filter.to())
                .add("id < :before", "before", filter.before());
        return find(where + "order by id desc", where.values()).page(0, limit).list();
    }
}
