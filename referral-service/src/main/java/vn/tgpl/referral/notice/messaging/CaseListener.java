package vn.tgpl.referral.notice.messaging;

import io.smallrye.faulttolerance.api.ApplyGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.tgpl.contracts.CaseEvent;
import vn.tgpl.platform.inbox.Inbox;
import vn.tgpl.referral.notice.ReferralProgress;

/** Hears what the Centre does with a referral. */
@ApplicationScoped
class CaseListener {

    private final Inbox inbox;
    private final ReferralProgress progress;

    CaseListener(Inbox inbox, ReferralProgress progress) {
        this.inbox = inbox;
        this.progress = progress;
    }

    @Incoming("case-events")
    @ApplyGuard(Inbox.UNTIL_APPLIED)
    @Transactional
    public void on(ConsumerRecord<String, String> message) {
        inbox.once(message, CaseEvent.class, progress::follow);
    }
}
