package vn.tgpl.court.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.tgpl.contracts.StartedClock;
import vn.tgpl.court.listing.domain.Hearing;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.statute.clock.Attribute;
import vn.tgpl.statute.clock.Fact;
import vn.tgpl.statute.clock.Trigger;
import vn.tgpl.statute.time.LegalTime;

/** The time limits that the law sets for a hearing (law R21 and R22). */
@ApplicationScoped
class HearingClocks {

    private final StatuteBook statute;

    HearingClocks(StatuteBook statute) {
        this.statute = statute;
    }

    /** From the decision to bring to trial; none before there is one. */
    List<StartedClock> ofTrialDecision(Hearing hearing) {
        var decidedOn = hearing.schedule().trialDecisionOn();
        return decidedOn == null
                ? List.of()
                : statute.clocksStartedBy(fact(hearing, Trigger.TRIAL_DECIDED, LegalTime.startOf(decidedOn)));
    }

    List<StartedClock> ofPostponement(Hearing hearing, Instant decidedAt) {
        return statute.clocksStartedBy(fact(hearing, Trigger.HEARING_POSTPONED, decidedAt));
    }

    private static Fact fact(Hearing hearing, Trigger trigger, Instant at) {
        var sent = hearing.schedule();
        return Fact.of(trigger, at)
                .with(Attribute.PROCEDURE, sent.procedure().name())
                .with(Attribute.TRACK, sent.track().name())
                .with(Attribute.HINDRANCE, sent.hindrance().name());
    }
}
