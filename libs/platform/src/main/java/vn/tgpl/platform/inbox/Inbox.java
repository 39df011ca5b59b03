package vn.tgpl.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import vn.tgpl.contracts.SuiteEvent;
import vn.tgpl.platform.json.EventJson;

/** Lets an event act once, however often it arrives: its id is kept in the transaction of its effect. */
@ApplicationScoped
public class Inbox {

    /** Names the guard of every listener: {@code @ApplyGuard(Inbox.UNTIL_APPLIED)}. */
    public static final String UNTIL_APPLIED = "until-applied";

    private static final String REMEMBER = "insert into inbox (event_id) values (:id) on conflict do nothing";

    private final EntityManager entities;

    Inbox(EntityManager entities) {
        this.entities = entities;
    }

    /** @throws UnreadableEvent if the record is no event of this type; it goes to the dead letters */
    @Transactional(Transactional.TxType.MANDATORY)
    public <E extends SuiteEvent> void once(
            ConsumerRecord<String, String> message, Class<E> type, Consumer<? super E> effect) {
        once(message, type, (event, at) -> effect.accept(event));
    }

    /** As above, for an effect that needs to know when the event happened. */
    @Transactional(Transactional.TxType.MANDATORY)
    public <E extends SuiteEvent> void once(
            ConsumerRecord<String, String> message, Class<E> type, BiConsumer<? super E, Instant> effect) {
        var event = read(message, type);
        var isNew = entities.createNativeQuery(REMEMBER)
                .setParameter("id", header(message, "ce_id"))
                .executeUpdate();
        if (isNew == 1) {
            effect.accept(event, Instant.parse(header(message, "ce_time")));
        }
    }

    /** For an effect that an event told again leaves as it is: nothing is kept. */
    public <E extends SuiteEvent> void repeatable(
            ConsumerRecord<String, String> message, Class<E> type, Consumer<? super E> effect) {
        effect.accept(read(message, type));
    }

    private static <E extends SuiteEvent> E read(ConsumerRecord<String, String> message, Class<E> type) {
        if (message.value() == null) {
            throw new UnreadableEvent(message, "it has no value", null);
        }
        try {
            return EventJson.read(message.value(), type);
        } catch (JsonProcessingException e) {
            throw new UnreadableEvent(message, "it is no " + type.getSimpleName(), e);
        }
    }

    private static String header(ConsumerRecord<String, String> message, String name) {
        var header = message.headers().lastHeader(name);
        if (header == null || header.value() == null) {
            throw new UnreadableEvent(message, "it has no " + name, null);
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
