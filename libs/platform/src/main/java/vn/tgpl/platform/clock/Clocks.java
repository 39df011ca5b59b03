package vn.tgpl.platform.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tgpl.contracts.StartedClock;
import vn.tgpl.platform.law.LawInForce;

/** The clocks of the service's subjects, kept with the facts that start and meet them. */
@ApplicationScoped
public class Clocks {

    private final EntityManager entities;
    private final LawInForce inForce;

    Clocks(EntityManager entities, LawInForce inForce) {
        this.entities = entities;
        this.inForce = inForce;
    }

    /** Keeps clocks that this service watches from now on. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void start(UUID subject, Collection<StartedClock> clocks) {
        keep(subject, clocks, true);
    }

    /** Keeps clocks that are shown here, and watched by the service that is told of them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void show(UUID subject, Collection<StartedClock> clocks) {
        keep(subject, clocks, false);
    }

    /** As {@link #start}, but for those of a rule that the subject has a clock of already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void startOthers(UUID subject, Collection<StartedClock> clocks) {
        var known = of(subject).stream().map(StartedClock::rule).collect(Collectors.toSet());
        start(
                subject,
                clocks.stream().filter(clock -> !known.contains(clock.rule())).toList());
    }

    private void keep(UUID subject, Collection<StartedClock> clocks, boolean watched) {
        var calendar = inForce.law().statute().calendar();
        clocks.forEach(clock -> entities.persist(new LegalClock(subject, clock, watched, calendar)));
    }

    /** Marks the subject's clocks of these rules as met, where they still run; what was met late is still announced. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void meet(UUID subject, Set<String> rules, Instant at) {
        entities.createQuery("""
                        update LegalClock c set c.metAt = :at, c.watchAt = case when c.dueAt <= :at then c.watchAt end
                         where c.subject = :subject and c.rule in :rules and c.metAt is null""")
                .setParameter("at", at)
                .setParameter("subject", subject)
                .setParameter("rules", rules)
                .executeUpdate();
    }

    /**
     * As {@link #meet(UUID, Set, Instant)}, where one subject has several clocks of a rule: that of this start alone.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void meet(UUID subject, Set<String> rules, Instant startedAt, Instant at) {
        entities.createQuery("""
                        update LegalClock c set c.metAt = :at, c.watchAt = case when c.dueAt <= :at then c.watchAt end
                         where c.subject = :subject and c.rule in :rules and c.startedAt = :start and c.metAt is null""")
                .setParameter("at", at)
                .setParameter("subject", subject)
                .setParameter("rules", rules)
                .setParameter("start", startedAt)
                .executeUpdate();
    }

    /** Marks everything that still runs for the subject as met: nothing more is due. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void meetAll(UUID subject, Instant at) {
        entities.createQuery("""
                        update LegalClock c set c.metAt = :at, c.watchAt = case when c.dueAt <= :at then c.watchAt end
                         where c.subject = :subject and c.metAt is null""")
                .setParameter("at", at)
                .setParameter("subject", subject)
                .executeUpdate();
    }

    /** Takes back clocks that never should have run: what they were counted from was wrong. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void withdraw(UUID subject, Collection<StartedClock> clocks) {
        for (var clock : clocks) {
            entities.createQuery(
                            "delete LegalClock c where c.subject = :subject and c.rule = :rule and c.startedAt = :start")
                    .setParameter("subject", subject)
                    .setParameter("rule", clock.rule())
                    .setParameter("start", clock.startedAt())
                    .executeUpdate();
        }
    }

    /** Has what was marked as met at this instant run on: it was not met after all. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void reopen(UUID subject, Instant metAt) {
        entities.createQuery("""
                        update LegalClock c
                           set c.metAt = null, c.watchAt = case when c.watched and c.announced <> MISSED then c.dueAt end
                         where c.subject = :subject and c.metAt = :at""")
                .setParameter("subject", subject)
                .setParameter("at", metAt)
                .executeUpdate();
    }

    /** As the database has them, for what was met in this transaction is not seen in what was read before. */
    public List<StartedClock> of(UUID subject) {
        return entities.createQuery("""
                        select new vn.tgpl.contracts.StartedClock(c.rule, c.basis, c.length, c.alarm, c.startedAt, c.countedFrom, c.dueAt,
                                                c.metAt)
                          from LegalClock c where c.subject = :subject order by c.rule, c.startedAt""", StartedClock.class)
                .setParameter("subject", subject)
                .getResultList();
    }
}
