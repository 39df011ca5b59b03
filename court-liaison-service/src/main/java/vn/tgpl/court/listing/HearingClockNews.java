package vn.tgpl.court.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import vn.tgpl.contracts.HearingClockApproaching;
import vn.tgpl.contracts.HearingClockMissed;
import vn.tgpl.contracts.StartedClock;
import vn.tgpl.court.listing.domain.Hearings;
import vn.tgpl.platform.clock.ClockNews;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.platform.outbox.Outbox;
import vn.tgpl.statute.clock.Trigger;

/** Tells who takes part in a hearing of its time limits. */
@ApplicationScoped
class HearingClockNews implements ClockNews {

    private final Hearings hearings;
    private final StatuteBook statute;
    private final Outbox outbox;

    HearingClockNews(Hearings hearings, StatuteBook statute, Outbox outbox) {
        this.hearings = hearings;
        this.statute = statute;
        this.outbox = outbox;
    }

    @Override
    public void approaching(UUID subject, StartedClock clock, Instant at) {
        var hearing = hearings.findById(subject);
        outbox.publish(new HearingClockApproaching(subject, hearing.version(), hearing.told(), clock, at));
    }

    /** To appeal is a right and no duty: nobody misses it. */
    @Override
    public void missed(UUID subject, StartedClock clock, Instant at) {
        if (!statute.rulesMetBy(Trigger.APPEAL_FILED).contains(clock.rule())) {
            var hearing = hearings.findById(subject);
            outbox.publish(new HearingClockMissed(subject, hearing.version(), hearing.told(), clock, at));
        }
    }
}
