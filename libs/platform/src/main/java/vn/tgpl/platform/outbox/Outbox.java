package vn.tgpl.platform.outbox;

import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tgpl.contracts.SuiteEvent;
import vn.tgpl.platform.id.Ids;
import vn.tgpl.platform.json.EventJson;
import vn.tgpl.platform.trace.TraceContext;

/** Publishes an event if, and only if, the caller's transaction commits. */
@ApplicationScoped
public class Outbox {

    private final EntityManager entities;
    private final Clock clock;
    private final String source;

    Outbox(EntityManager entities, Clock clock, @ConfigProperty(name = "quarkus.application.name") String source) {
        this.entities = entities;
        this.clock = clock;
        this.source = source;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(SuiteEvent event) {
        var row = new OutboxRow();
        row.id = Ids.next();
        row.aggregateType = event.topic().aggregate();
        row.aggregateId = event.subject().toString();
        row.type = event.getClass().getAnnotation(JsonTypeName.class).value();
        row.source = "/" + source;
        row.dataSchema = "urn:tgpl:schema:" + row.type;
        row.time = clock.instant();
        row.traceparent = TraceContext.traceparent();
        row.payload = EventJson.write(event);
        entities.persist(row);
    }
}
