package vn.tgpl.court.repull.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The re-pulls. */
@ApplicationScoped
public class Repulls implements PanacheRepositoryBase<Repull, UUID> {

    /** Whether one of the agency's has not ended; who asks is alone with the answer until its transaction ends. */
    public boolean hasOpen(String agency) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .setParameter("key", "repull " + agency)
                .getSingleResult();
        return count("agency = ?1 and state in (WAITING, RUNNING)", agency) > 0;
    }

    /** One that has something to tell and that no other instance has in hand. */
    public Optional<Repull> takeDue(Instant now) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select * from hearing_repull where state in ('WAITING', 'RUNNING') and next_at <= :now
                         order by next_at limit 1 for update skip locked""", Repull.class)
                .setParameter("now", now)
                .uniqueResultOptional();
    }
}
