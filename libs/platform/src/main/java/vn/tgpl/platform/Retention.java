package vn.tgpl.platform;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets what has served its purpose: sent events, events seen, answers given, entries that nobody will ask for. */
@ApplicationScoped
public class Retention {

    private final EntityManager entities;
    private final Clock clock;
    private final List<Keeping> tables;

    Retention(EntityManager entities, Clock clock, @All List<Keeping> tables) {
        this.entities = entities;
        this.clock = clock;
        this.tables = tables;
    }

    @Produces
    static Keeping outbox(@ConfigProperty(name = "tgpl.retention.outbox") Duration period) {
        return new Keeping("outbox", "time", period);
    }

    @Produces
    static Keeping inbox(@ConfigProperty(name = "tgpl.retention.inbox") Duration period) {
        return new Keeping("inbox", "received_at", period);
    }

    @Produces
    static Keeping answers(@ConfigProperty(name = "tgpl.retention.idempotency") Duration period) {
        return new Keeping("idempotency_key", "created_at", period);
    }

    @Produces
    static Keeping feed(@ConfigProperty(name = "tgpl.retention.feed") Duration period) {
        return new Keeping("feed_entry", "at", period);
    }

    @Scheduled(every = "1h", delayed = "5m", skipExecutionIf = ApplicationNotRunning.class)
    @Transactional
    public void forget() {
        tables.forEach(this::forget);
    }

    private void forget(Keeping kept) {
        entities.createNativeQuery("delete from %s where %s < :before".formatted(kept.table(), kept.since()))
                .setParameter("before", clock.instant().minus(kept.period()))
                .executeUpdate();
    }
}
