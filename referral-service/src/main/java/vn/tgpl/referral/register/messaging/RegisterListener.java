package vn.tgpl.referral.register.messaging;

import io.smallrye.faulttolerance.api.ApplyGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.tgpl.contracts.CaseEvent;
import vn.tgpl.platform.inbox.Inbox;
import vn.tgpl.referral.register.RegisterProgress;

/**
 * Hears what the Centre does with a notice, as a reader of its own: it starts at the topic's beginning, and so fills
 * the register with what happened before there was one.
 */
@ApplicationScoped
class RegisterListener {

    private final Inbox inbox;
    private final RegisterProgress progress;

    RegisterListener(Inbox inbox, RegisterProgress progress) {
        this.inbox = inbox;
        this.progress = progress;
    }

    @Incoming("case-events-for-register")
    @ApplyGuard(Inbox.UNTIL_APPLIED)
    @Transactional
    public void on(ConsumerRecord<String, String> message) {
        inbox.repeatable(message, CaseEvent.class, progress::follow);
    }
}
