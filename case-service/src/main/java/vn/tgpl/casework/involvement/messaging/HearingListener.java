package vn.tgpl.casework.involvement.messaging;

import io.smallrye.faulttolerance.api.ApplyGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.tgpl.casework.involvement.HearingMatching;
import vn.tgpl.contracts.HearingEvent;
import vn.tgpl.platform.inbox.Inbox;

/** Hears what courts schedule. */
@ApplicationScoped
class HearingListener {

    private final Inbox inbox;
    private final HearingMatching matching;

    HearingListener(Inbox inbox, HearingMatching matching) {
        this.inbox = inbox;
        this.matching = matching;
    }

    @Incoming("hearing-events")
    @ApplyGuard(Inbox.UNTIL_APPLIED)
    @Transactional
    public void on(ConsumerRecord<String, String> message) {
        inbox.once(message, HearingEvent.class, matching::follow);
    }
}
