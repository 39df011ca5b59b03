package vn.tgpl.casework.intake.messaging;

import io.smallrye.faulttolerance.api.ApplyGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.tgpl.casework.intake.CaseIntake;
import vn.tgpl.casework.intake.ReferralFollowing;
import vn.tgpl.casework.intake.SendersClocks;
import vn.tgpl.casework.involvement.domain.Fact;
import vn.tgpl.contracts.ReferralChanged;
import vn.tgpl.contracts.ReferralClockApproaching;
import vn.tgpl.contracts.ReferralClockMissed;
import vn.tgpl.contracts.ReferralEvent;
import vn.tgpl.contracts.ReferralRecalled;
import vn.tgpl.contracts.ReferralReceived;
import vn.tgpl.platform.inbox.Inbox;

/** Hears what agencies refer. */
@ApplicationScoped
class ReferralListener {

    private final Inbox inbox;
    private final CaseIntake intake;
    private final ReferralFollowing following;
    private final SendersClocks clocks;

    ReferralListener(Inbox inbox, CaseIntake intake, ReferralFollowing following, SendersClocks clocks) {
        this.inbox = inbox;
        this.intake = intake;
        this.following = following;
        this.clocks = clocks;
    }

    @Incoming("referral-events")
    @ApplyGuard(Inbox.UNTIL_APPLIED)
    @Transactional
    public void on(ConsumerRecord<String, String> message) {
        inbox.once(message, ReferralEvent.class, event -> {
            switch (event) {
                case ReferralReceived e -> intake.open(e);
                case ReferralChanged e -> following.change(e);
                case ReferralRecalled e -> following.recall(e);
                case ReferralClockApproaching e ->
                    clocks.tell(e.referralId(), Fact.CLOCK_APPROACHING, e.clock(), e.announcedAt());
                case ReferralClockMissed e ->
                    clocks.tell(e.referralId(), Fact.CLOCK_MISSED, e.clock(), e.announcedAt());
            }
        });
    }
}
