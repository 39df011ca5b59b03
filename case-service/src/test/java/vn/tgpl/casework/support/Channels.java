package vn.tgpl.casework.support;

import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.spi.Connector;
import vn.tgpl.contracts.SuiteEvent;
import vn.tgpl.platform.json.EventJson;

/** Lets the service hear events, as Kafka would bring them. */
@ApplicationScoped
public class Channels {

    /** When all events of the tests happened. */
    public static final Instant AT = Instant.parse("2026-11-20T15:40:12Z");

    private final InMemoryConnector connector;

    Channels(@Connector(InMemoryConnector.CONNECTOR) InMemoryConnector connector) {
        this.connector = connector;
    }

    /** Delivers an event, and waits until it has been applied. */
    public void hear(SuiteEvent event) {
        hear(event, UUID.randomUUID());
    }

    public void hear(SuiteEvent event, UUID eventId) {
        deliver(event.topic().aggregate() + "-events", message(EventJson.write(event), eventId))
                .orTimeout(30, TimeUnit.SECONDS)
                .join();
    }

    /** Ends when the message is acknowledged; fails with the reason if it is not. */
    public CompletableFuture<Void> deliver(String channel, ConsumerRecord<String, String> message) {
        var outcome = new CompletableFuture<Void>();
        connector
                .source(channel)
                .send(Message.of(
                        message,
                        () -> {
                            outcome.complete(null);
                            return CompletableFuture.completedFuture(null);
                        },
                        reason -> {
                            outcome.completeExceptionally(reason);
                            return CompletableFuture.completedFuture(null);
                        }));
        return outcome;
    }

    public static ConsumerRecord<String, String> message(String value, UUID eventId) {
        var message = new ConsumerRecord<String, String>("tgpl.test.v1", 0, 0, "key", value);
        message.headers().add("ce_id", eventId.toString().getBytes(StandardCharsets.UTF_8));
        message.headers().add("ce_time", AT.toString().getBytes(StandardCharsets.UTF_8));
        return message;
    }
}
