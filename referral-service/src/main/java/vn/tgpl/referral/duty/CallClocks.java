package vn.tgpl.referral.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import vn.tgpl.contracts.StartedClock;
import vn.tgpl.platform.clock.Clocks;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.referral.duty.domain.DutyCall;
import vn.tgpl.statute.clock.Attribute;
import vn.tgpl.statute.clock.Fact;
import vn.tgpl.statute.clock.Trigger;

/** The clocks of a call: how soon somebody must speak with the person. */
@ApplicationScoped
class CallClocks {

    private final StatuteBook statute;
    private final Clocks clocks;

    CallClocks(StatuteBook statute, Clocks clocks) {
        this.statute = statute;
        this.clocks = clocks;
    }

    /** The clocks are shown with the call and not announced: no event of ours tells of a call. */
    void start(DutyCall call) {
        var summary = call.summary();
        var received = Fact.of(Trigger.DUTY_CALL_RECEIVED, summary.calledAt())
                .with(Attribute.ROLE, summary.role().name())
                .with(Attribute.CUSTODY, summary.custody().name());
        clocks.show(
                call.id(),
                statute.clocksStartedBy(received).stream()
                        .map(clock -> met(clock, call))
                        .toList());
    }

    private StartedClock met(StartedClock clock, DutyCall call) {
        return call.contactedAt()
                .filter(at -> rulesMet().contains(clock.rule()))
                .map(clock::met)
                .orElse(clock);
    }

    /** Somebody has spoken with the person after the call. */
    void meet(DutyCall call) {
        call.contactedAt().ifPresent(at -> clocks.meet(call.id(), rulesMet(), at));
    }

    private Set<String> rulesMet() {
        return statute.rulesMetBy(Trigger.PERSON_CONTACTED);
    }

    List<StartedClock> of(DutyCall call) {
        return clocks.of(call.id());
    }
}
