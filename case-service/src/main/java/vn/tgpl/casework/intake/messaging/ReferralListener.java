package vn.tgpl.casework.intake.messaging;

import io.smallrye.faulttolerance.api.ApplyGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.tgpl.casework.intake.CaseIntake;
import vn.tgpl.contracts.ReferralEvent;
import vn.tgpl.contracts.ReferralReceived;
import vn.tgpl.platform.inbox.Inbox;

/** Hears what agencies refer. */
@ApplicationScoped
class ReferralListener {

    private final Inbox inbox;
    private final CaseIntake intake;

    ReferralListener(Inbox inbox, CaseIntake intake) {
        this.inbox = inbox;
        this.intake = intake;
    }

    @Incoming("referral-events")
    @ApplyGuard(Inbox.UNTIL_APPLIED)
    @Transactional
    public void on(ConsumerRecord<String, String> message) {
        inbox.once(message, ReferralEvent.class, event -> {
            switch (event) {
                case ReferralReceived received -> intake.open(received);
            }
        });
    }
}
