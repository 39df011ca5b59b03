package vn.tgpl.referral.notice.messaging;

import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.spi.Connector;
import vn.tgpl.contracts.CaseEvent;
import vn.tgpl.platform.json.EventJson;

/** Lets events of case-service arrive, and tells whether each was applied. */
@ApplicationScoped
public class CaseEvents {

    private final InMemoryConnector connector;

    CaseEvents(@Connector(InMemoryConnector.CONNECTOR) InMemoryConnector connector) {
        this.connector = connector;
    }

    public void arrive(CaseEvent event) {
        arrive(event, UUID.randomUUID());
    }

    public void arrive(CaseEvent event, UUID id) {
        deliver(record(EventJson.write(event), id)).join();
    }

    ConsumerRecord<String, String> record(String value, UUID id) {
        var event = new ConsumerRecord<>("tgpl.case.v1", 0, 0, "key", value);
        event.headers().add("ce_id", id.toString().getBytes(StandardCharsets.UTF_8));
        event.headers().add("ce_time", Instant.EPOCH.toString().getBytes(StandardCharsets.UTF_8));
        return event;
    }

    /** Completes when the record was applied, fails when it goes to the dead letters. */
    CompletableFuture<Void> deliver(ConsumerRecord<String, String> event) {
        var applied = new CompletableFuture<Void>();
        var message = Message.of(
                event,
                () -> {
                    applied.complete(null);
                    return CompletableFuture.completedFuture(null);
                },
                failure -> {
                    applied.completeExceptionally(failure);
                    return CompletableFuture.completedFuture(null);
                });
        connector.source("case-events").send(message);
        return applied.orTimeout(20, java.util.concurrent.TimeUnit.SECONDS);
    }
}
