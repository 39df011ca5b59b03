package vn.tgpl.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record that no retry can make readable. Its message names where it stands, never what it says. */
public class UnreadableEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableEvent(ConsumerRecord<String, String> message, String reason, JsonProcessingException cause) {
        super("The record %s-%d@%d cannot be applied: %s%s"
                .formatted(
                        message.topic(),
                        message.partition(),
                        message.offset(),
                        reason,
                        cause == null ? "" : " (" + cause.getClass().getSimpleName() + ")"));
    }
}
