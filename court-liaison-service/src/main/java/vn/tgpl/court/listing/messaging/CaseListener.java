package vn.tgpl.court.listing.messaging;

import io.smallrye.faulttolerance.api.ApplyGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.tgpl.contracts.CaseEvent;
import vn.tgpl.court.listing.CaseMatching;
import vn.tgpl.platform.inbox.Inbox;

/** Hears which cases a hearing has found, and who is assigned to them. */
@ApplicationScoped
class CaseListener {

    private final Inbox inbox;
    private final CaseMatching matching;

    CaseListener(Inbox inbox, CaseMatching matching) {
        this.inbox = inbox;
        this.matching = matching;
    }

    @Incoming("case-events")
    @ApplyGuard(Inbox.UNTIL_APPLIED)
    @Transactional
    public void on(ConsumerRecord<String, String> message) {
        inbox.once(message, CaseEvent.class, matching::follow);
    }
}
