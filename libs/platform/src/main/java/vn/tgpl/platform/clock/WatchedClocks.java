package vn.tgpl.platform.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;

/**
 * The clocks that need something done, each locked until the transaction ends. One that another replica holds is passed
 * over, and is not there any more once that one has committed.
 */
@ApplicationScoped
class WatchedClocks {

    private final Session session;

    WatchedClocks(Session session) {
        this.session = session;
    }

    /** Those of which there is something to announce. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<LegalClock> toAnnounce(Instant now, int limit) {
        return session.createNativeQuery("""
                        select * from legal_clock where watch_at <= :now
                         order by watch_at limit :limit for update skip locked""", LegalClock.class)
                .setParameter("now", now)
                .setParameter("limit", limit)
                .getResultList();
    }

    /** Those that run and were last counted by an older law. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<LegalClock> toRecount(long version, int limit) {
        return session.createNativeQuery("""
                        select * from legal_clock
                         where met_at is null and length is not null and law_version < :version
                         limit :limit for update skip locked""", LegalClock.class)
                .setParameter("version", version)
                .setParameter("limit", limit)
                .getResultList();
    }
}
