package vn.tgpl.platform;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets what has served its purpose: sent events, events seen, answers given, entries that nobody will ask for. */
@ApplicationScoped
class Retention {

    private final EntityManager entities;
    private final Clock clock;
    private final Duration outbox;
    private final Duration inbox;
    private final Duration idempotency;
    private final Duration feed;

    Retention(
            EntityManager entities,
            Clock clock,
            @ConfigProperty(name = "tgpl.retention.outbox") Duration outbox,
            @ConfigProperty(name = "tgpl.retention.inbox") Duration inbox,
            @ConfigProperty(name = "tgpl.retention.idempotency") Duration idempotency,
            @ConfigProperty(name = "tgpl.retention.feed") Duration feed) {
        this.entities = entities;
        this.clock = clock;
        this.outbox = outbox;
        this.inbox = inbox;
        this.idempotency = idempotency;
        this.feed = feed;
    }

    @Scheduled(every = "1h", delayed = "5m", skipExecutionIf = ApplicationNotRunning.class)
    @Transactional
    void forget() {
        delete("delete from outbox where time < :before", outbox);
        delete("delete from inbox where received_at < :before", inbox);
        delete("delete from idempotency_key where created_at < :before", idempotency);
        delete("delete from feed_entry where at < :before", feed);
    }

    private void delete(String sql, Duration kept) {
        entities.createNativeQuery(sql)
                .setParameter("before", clock.instant().minus(kept))
                .executeUpdate();
    }
}
