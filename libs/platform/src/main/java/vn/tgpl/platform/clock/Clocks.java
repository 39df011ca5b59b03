package vn.tgpl.platform.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.tgpl.contracts.StartedClock;

/** The clocks of the service's subjects, kept with the facts that start and meet them. */
@ApplicationScoped
public class Clocks {

    private final EntityManager entities;

    Clocks(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void start(UUID subject, Collection<StartedClock> clocks) {
        clocks.forEach(clock -> entities.persist(new LegalClock(subject, clock)));
    }

    /** Marks the subject's clocks of these rules as met, where they still run. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void meet(UUID subject, Set<String> rules, Instant at) {
        entities.createQuery("""
                        update LegalClock c set c.metAt = :at
                         where c.subject = :subject and c.rule in :rules and c.metAt is null""")
                .setParameter("at", at)
                .setParameter("subject", subject)
                .setParameter("rules", rules)
                .executeUpdate();
    }

    /** Marks everything that still runs for the subject as met: nothing more is due. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void meetAll(UUID subject, Instant at) {
        entities.createQuery("update LegalClock c set c.metAt = :at where c.subject = :subject and c.metAt is null")
                .setParameter("at", at)
                .setParameter("subject", subject)
                .executeUpdate();
    }

    public List<StartedClock> of(UUID subject) {
        return entities
                .createQuery(
                        "from LegalClock c where c.subject = :subject order by c.rule, c.startedAt", LegalClock.class)
                .setParameter("subject", subject)
                .getResultList()
                .stream()
                .map(LegalClock::asStarted)
                .toList();
    }
}
