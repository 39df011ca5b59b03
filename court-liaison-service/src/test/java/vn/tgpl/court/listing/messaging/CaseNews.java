package vn.tgpl.court.listing.messaging;

import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.spi.Connector;
import vn.tgpl.contracts.CaseEvent;
import vn.tgpl.platform.json.EventJson;

/** Tells the service what case-service would, and waits until it has taken it in or given it up. */
@ApplicationScoped
public class CaseNews {

    private final InMemoryConnector broker;

    CaseNews(@Connector(InMemoryConnector.CONNECTOR) InMemoryConnector broker) {
        this.broker = broker;
    }

    public boolean tell(CaseEvent event) {
        return tell(UUID.randomUUID().toString(), EventJson.write(event));
    }

    /** @return whether the record was taken in; if not, it goes to the dead letters */
    public boolean tell(String eventId, String value) {
        var taken = new CompletableFuture<Boolean>();
        var message = new ConsumerRecord<>("tgpl.case.v1", 0, 0, "key", value);
        message.headers().add("ce_id", eventId.getBytes(StandardCharsets.UTF_8));
        message.headers().add("ce_time", "2026-11-22T02:00:00Z".getBytes(StandardCharsets.UTF_8));
        broker.source("case-events")
                .send(Message.of(
                        message,
                        () -> {
                            taken.complete(true);
                            return CompletableFuture.completedFuture(null);
                        },
                        failure -> {
                            taken.complete(false);
                            return CompletableFuture.completedFuture(null);
                        }));
        try {
            return taken.get(20, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError("The event was neither taken in nor given up", e);
        }
    }
}
