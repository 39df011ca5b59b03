package vn.tgpl.casework.casefile.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import vn.tgpl.contracts.ReferralReceived;

/** The referrals that share a case which another one opened, and those that wait for that one. */
@ApplicationScoped
public class JoinedReferrals {

    private final Session session;

    JoinedReferrals(Session session) {
        this.session = session;
    }

    /** Until the transaction ends: of a referral and one that joins it, the second to be heard of sees the first. */
    public void lock(UUID first) {
        session.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:first, 0))", Integer.class)
                .setParameter("first", "referral " + first)
                .getSingleResult();
    }

    public void join(UUID caseId, ReferralReceived referral) {
        session.persist(new JoinedReferral(caseId, referral));
    }

    public Optional<JoinedReferral> find(UUID referral) {
        return Optional.ofNullable(session.find(JoinedReferral.class, referral));
    }

    /** Oldest first. */
    public List<UUID> of(UUID caseId) {
        return session.createQuery(
                        "select r.referralId from JoinedReferral r where r.caseId = :case order by r.referralId",
                        UUID.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** Whether a referral other than this one has joined the case and was not recalled. */
    public boolean isAnotherStanding(UUID caseId, UUID referral) {
        return !session.createQuery("""
                        select 1 from JoinedReferral r
                         where r.caseId = :case and r.referralId <> :referral and r.recalledAt is null""", Integer.class)
                .setParameter("case", caseId)
                .setParameter("referral", referral)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Whether the person asked for aid by a referral that joined the case. */
    public boolean isRequested(UUID caseId) {
        return !session.createQuery(
                        "select 1 from JoinedReferral r where r.caseId = :case and r.requested", Integer.class)
                .setParameter("case", caseId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    public void await(ReferralReceived referral) {
        session.persist(new WaitingReferral(referral));
    }

    /** Those that waited for this one; they wait no longer. */
    public List<ReferralReceived> takeWaitingFor(UUID first) {
        var waiting = session.createQuery(
                        "from WaitingReferral w where w.sameAs = :first order by w.referralId", WaitingReferral.class)
                .setParameter("first", first)
                .getResultList();
        waiting.forEach(session::remove);
        return waiting.stream().map(found -> found.event).toList();
    }
}
