package vn.tgpl.referral.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import vn.tgpl.contracts.ReferralClockApproaching;
import vn.tgpl.contracts.ReferralClockMissed;
import vn.tgpl.contracts.StartedClock;
import vn.tgpl.platform.clock.ClockNews;
import vn.tgpl.platform.outbox.Outbox;

/** Tells of the clocks of a referral's sender. */
@ApplicationScoped
class ReferralClockNews implements ClockNews {

    private final Outbox outbox;

    ReferralClockNews(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void approaching(UUID referral, StartedClock clock, Instant at) {
        outbox.publish(new ReferralClockApproaching(referral, clock, at));
    }

    @Override
    public void missed(UUID referral, StartedClock clock, Instant at) {
        outbox.publish(new ReferralClockMissed(referral, clock, at));
    }
}
