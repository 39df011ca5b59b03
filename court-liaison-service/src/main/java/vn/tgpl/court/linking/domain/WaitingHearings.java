package vn.tgpl.court.linking.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.tgpl.platform.paging.Conditions;

/** The hearings that wait. */
@ApplicationScoped
public class WaitingHearings implements PanacheRepositoryBase<WaitingHearing, UUID> {

    /** In the order in which they begin. */
    public List<WaitingHearing> list(WaitingFilter filter, int limit) {
        var after = filter.after();
        var where = new Conditions()
                .add("court = :court", "court", filter.court())
                .addIf(filter.reason() != null, sinceOf(filter.reason()))
                .add("startsAt >= :from", "from", filter.from())
                .add("startsAt < :to", "to", filter.to())
                .add("(startsAt, hearingId) > (:start, :hearing)", "start", after == null ? null : after.startsAt());
        if (after != null) {
            where.values().put("hearing", after.hearing());
        }
        return find(where + "order by startsAt, hearingId", where.values())
                .page(0, limit)
                .list();
    }

    private static String sinceOf(WaitingReason reason) {
        return reason == null ? "" : reason.since() + " is not null";
    }

    public List<WaitingHearing> forRoom(String court, String key) {
        return getSession()
                .createNativeQuery("""
                        select * from waiting_hearing where court = :court and unknown_room_since is not null
                           and cast(:key as text) = any(unknown_rooms)
                         order by starts_at, hearing_id for update""", WaitingHearing.class)
                .setParameter("court", court)
                .setParameter("key", key)
                .getResultList();
    }

    public List<String> unknownCourts() {
        return getSession()
                .createQuery(
                        "select distinct w.court from WaitingHearing w where w.unknownCourtSince is not null",
                        String.class)
                .getResultList();
    }

    /** Some of those that wait for this court; another replica's are passed over. */
    public List<WaitingHearing> forCourt(String court, int most) {
        return getSession()
                .createNativeQuery("""
                        select * from waiting_hearing where court = :court and unknown_court_since is not null
                         order by starts_at, hearing_id limit :most for update skip locked""", WaitingHearing.class)
                .setParameter("court", court)
                .setParameter("most", most)
                .getResultList();
    }

    /** How many of a court's hearings of a time there are, and how many of them wait, and for what. */
    public WaitingCount count(WaitingFilter filter) {
        return getSession()
                .createNativeQuery("""
                        select (select count(*) from hearing
                                 where court = :court and starts_at >= :from and starts_at < :to
                                   and status in ('FIXED', 'POSTPONED', 'SUSPENDED')) hearings,
                               count(no_case_since) no_case,
                               count(unknown_court_since) unknown_court,
                               count(unknown_room_since) unknown_room
                          from waiting_hearing
                         where court = :court and starts_at >= :from and starts_at < :to""", WaitingCount.class)
                .setParameter("court", filter.court())
                .setParameter("from", filter.from())
                .setParameter("to", filter.to())
                .getSingleResult();
    }
}
