package vn.tgpl.casework.involvement.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tgpl.platform.json.EventJson;

/** The hearings that courts told of, and what they belong to. */
@ApplicationScoped
public class Hearings implements PanacheRepositoryBase<KnownHearing, UUID> {

    private static final long MATCHING = 5_410_982_371L;

    /**
     * Hearings and involvements are matched one at a time until the transaction ends: two that arrive together would
     * otherwise not see each other.
     */
    public void lockMatching() {
        getSession()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(:key)", Integer.class)
                .setParameter("key", MATCHING)
                .getSingleResult();
    }

    public Optional<KnownHearing> forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The hearings that name the involvement's referral, or its proceeding by one of its numbers. */
    public List<KnownHearing> naming(Involvement involvement) {
        return getSession()
                .createNativeQuery("""
                        select * from known_hearing
                         where referral_ids @> cast(:referral as jsonb)
                            or referral_ids @> jsonb_build_array(cast(:case as uuid))
                            or id in (select h.id from joined_referral r
                                        join known_hearing h on h.referral_ids @> jsonb_build_array(r.referral_id)
                                       where r.case_id = :case)
                            or national_case_file_code = :national
                            or agency_case_number = :number
                            or court_case_number = :courtNumber and court = coalesce(:court, court)""", KnownHearing.class)
                .setParameter("referral", asArray(involvement.referralId()))
                .setParameter("case", involvement.caseId())
                .setParameter("national", involvement.proceeding().nationalCaseFileCode())
                .setParameter("number", involvement.proceeding().agencyCaseNumber())
                .setParameter("courtNumber", involvement.proceeding().courtCaseNumber())
                .setParameter("court", involvement.court())
                .getResultList();
    }

    /** None contains null: who has no referral is named by none. */
    private static String asArray(UUID referral) {
        return referral == null ? null : EventJson.write(List.of(referral));
    }

    /**
     * The involvements that a hearing belongs to: those that it has found before, and those that it finds by the
     * referral or case that is named, the national code, the court's own number (where the court is known, or takes
     * part), or the notifying agency's number as long as only one agency has told of a proceeding of that number; but
     * none of which it was said by hand that it does not belong to it.
     */
    public List<Involvement> matches(KnownHearing hearing) {
        return getSession()
                .createNativeQuery("""
                        select * from involvement i where i.id in (
                            select involvement_id from involvement_hearing where hearing_id = :hearing
                            union select id from involvement
                                   where referral_id = any(:referrals) or case_id = any(:referrals)
                            union select id from involvement where case_id in (
                                select case_id from joined_referral where referral_id = any(:referrals))
                            union select id from involvement where national_case_file_code = :national
                            union select id from involvement own where court_case_number = :courtNumber
                                     and (court = :court or court is null and exists (select 1 from participant p
                                           where p.involvement_id = own.id and p.agency = :court))
                            union select id from involvement own
                                   where own.agency_case_number = :number
                                     and (own.court is null or own.court = :court)
                                     and (select count(distinct other.sender) from involvement other
                                           where other.agency_case_number = own.agency_case_number
                                             and other.referral_id is not null) <= 1)
                           and i.case_id <> all(:unlinked)
                           and coalesce(i.referral_id <> all(:unlinked), true)
                           and not exists (select 1 from joined_referral r
                                            where r.case_id = i.case_id and r.referral_id = any(:unlinked))
                         order by i.id for update""", Involvement.class)
                .setParameter("unlinked", hearing.unlinkedReferralIds().toArray(UUID[]::new))
                .setParameter("hearing", hearing.id())
                .setParameter("referrals", hearing.referralIds().toArray(UUID[]::new))
                .setParameter("national", hearing.proceeding().nationalCaseFileCode())
                .setParameter("court", hearing.court())
                .setParameter("courtNumber", hearing.proceeding().courtCaseNumber())
                .setParameter("number", hearing.proceeding().agencyCaseNumber())
                .getResultList();
    }

    /** The hearings that belong to the involvement, in the order in which they sit. */
    public List<KnownHearing> of(Involvement involvement) {
        return list("?1 member of involvements order by startsAt, id", involvement.id());
    }

    /** What may name the involvement: its case, and the referrals that opened it or joined it. */
    public Set<UUID> namesOf(Involvement involvement) {
        var names = new HashSet<>(getSession()
                .createQuery("select r.referralId from JoinedReferral r where r.caseId = :case", UUID.class)
                .setParameter("case", involvement.caseId())
                .getResultList());
        names.add(involvement.caseId());
        if (involvement.referralId() != null) {
            names.add(involvement.referralId());
        }
        return names;
    }

    /** For each of these involvements, the earliest hearing that stands and has not ended by now. */
    public Map<UUID, NextHearing> next(Collection<UUID> involvements, Instant now) {
        var found = new HashMap<UUID, NextHearing>();
        getSession()
                .createQuery("""
                        select i, h from KnownHearing h join h.involvements i
                         where i in :ids and h.standing = FIXED and h.endsAt > :now order by h.startsAt""", Object[].class)
                .setParameter("ids", involvements)
                .setParameter("now", now)
                .getResultList()
                .forEach(row -> found.putIfAbsent((UUID) row[0], ((KnownHearing) row[1]).asNext()));
        return found;
    }
}
