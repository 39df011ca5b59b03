package vn.tgpl.referral.register.messaging;

import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.spi.Connector;
import vn.tgpl.contracts.CaseEvent;
import vn.tgpl.platform.json.EventJson;

/** Lets events of case-service arrive at the register, and waits until each was applied. */
@ApplicationScoped
public class RegisterEvents {

    private final InMemoryConnector connector;

    RegisterEvents(@Connector(InMemoryConnector.CONNECTOR) InMemoryConnector connector) {
        this.connector = connector;
    }

    public void arrive(CaseEvent event) {
        arrive(EventJson.write(event));
    }

    /** Fails where the record goes to the dead letters. */
    public void arrive(String value) {
        var applied = new CompletableFuture<Void>();
        var message = Message.of(
                new ConsumerRecord<>("tgpl.case.v1", 0, 0, "key", value),
                () -> {
                    applied.complete(null);
                    return CompletableFuture.completedFuture(null);
                },
                failure -> {
                    applied.completeExceptionally(failure);
                    return CompletableFuture.completedFuture(null);
                });
        connector.source("case-events-for-register").send(message);
        applied.orTimeout(20, TimeUnit.SECONDS).join();
    }
}
