package vn.tgpl.referral.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.tgpl.contracts.StartedClock;
import vn.tgpl.platform.clock.Clocks;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.referral.duty.domain.Roster;
import vn.tgpl.statute.clock.Fact;
import vn.tgpl.statute.clock.Trigger;

/** The clocks of a roster: how long before its first day it must have been sent. */
@ApplicationScoped
class RosterClocks {

    private final StatuteBook statute;
    private final Clocks clocks;

    RosterClocks(StatuteBook statute, Clocks clocks) {
        this.statute = statute;
        this.clocks = clocks;
    }

    /** A roster is known when it is sent, so that its clock ends when it starts: it is kept to be shown. */
    void published(Roster roster) {
        var sentAt = roster.summary().publishedAt();
        var met = statute.rulesMetBy(Trigger.ROSTER_SENT);
        var planned = Fact.of(Trigger.DUTY_PERIOD_PLANNED, sentAt)
                .lookingAheadTo(roster.period().start());
        var started = statute.clocksStartedBy(planned).stream()
                .map(clock -> met.contains(clock.rule()) ? clock.met(sentAt) : clock)
                .toList();
        clocks.show(roster.id(), started);
    }

    List<StartedClock> of(Roster roster) {
        return clocks.of(roster.id());
    }
}
