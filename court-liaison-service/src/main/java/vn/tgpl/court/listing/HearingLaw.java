package vn.tgpl.court.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import vn.tgpl.contracts.StartedClock;
import vn.tgpl.court.listing.HearingView.AppealView;
import vn.tgpl.court.listing.domain.ChargeResult;
import vn.tgpl.court.listing.domain.Hearing;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.statute.clock.Attribute;
import vn.tgpl.statute.clock.Fact;
import vn.tgpl.statute.clock.Trigger;
import vn.tgpl.statute.time.LegalTime;

/** Which time limits the law sets for a hearing. */
@ApplicationScoped
public class HearingLaw {

    private final StatuteBook statute;

    HearingLaw(StatuteBook statute) {
        this.statute = statute;
    }

    /** From the decision to bring to trial; none before there is one, or once the hearing was put off or opened. */
    List<StartedClock> ofTrialDecision(Hearing hearing) {
        var decidedOn = hearing.schedule().trialDecisionOn();
        return decidedOn == null
                        || hearing.continuesId() != null
                        || hearing.standing().wasPutOff()
                ? List.of()
                : clocks(fact(Trigger.TRIAL_DECIDED, LegalTime.startOf(decidedOn), hearing));
    }

    /** To open it again. */
    List<StartedClock> ofPostponement(Hearing hearing, Instant decidedAt) {
        return ofPostponement(hearing, decidedAt, Trigger.HEARING_OPENED);
    }

    /** To tell that it is postponed. */
    public List<StartedClock> ofTellingOfPostponement(Hearing hearing, Instant decidedAt) {
        return ofPostponement(hearing, decidedAt, Trigger.POSTPONEMENT_SENT);
    }

    private List<StartedClock> ofPostponement(Hearing hearing, Instant decidedAt, Trigger metBy) {
        var rules = statute.rulesMetBy(metBy);
        return clocks(fact(Trigger.HEARING_POSTPONED, decidedAt, hearing)).stream()
                .filter(clock -> rules.contains(clock.rule()))
                .toList();
    }

    /** To serve the judgment, and for each person who may appeal it; who were told at once have one clock. */
    List<StartedClock> ofJudgment(Hearing hearing) {
        var outcome = hearing.standing().outcome();
        var serving = clocks(fact(Trigger.JUDGMENT_PRONOUNCED, outcome.pronouncedAt(), hearing));
        var appeals = outcome.results().stream().flatMap(result -> appeal(hearing, result).stream());
        return List.copyOf(
                new LinkedHashSet<>(Stream.concat(serving.stream(), appeals).toList()));
    }

    List<AppealView> appeals(Hearing hearing) {
        var outcome = hearing.standing().outcome();
        return outcome == null
                ? List.of()
                : outcome.results().stream()
                        .map(result -> appealOf(hearing, result))
                        .distinct()
                        .toList();
    }

    private AppealView appealOf(Hearing hearing, ChargeResult result) {
        var clock = appeal(hearing, result).stream().findFirst();
        return new AppealView(
                result.person(),
                result.referralId(),
                clock.map(StartedClock::dueAt).orElse(null),
                clock.map(StartedClock::basis).orElse(null));
    }

    private List<StartedClock> appeal(Hearing hearing, ChargeResult result) {
        var from = result.appealFrom(hearing.standing().outcome().pronouncedAt());
        if (from == null) {
            return List.of();
        }
        var trigger = result.present() ? Trigger.JUDGMENT_PRONOUNCED : Trigger.JUDGMENT_RECEIVED;
        var presence = result.present() ? "PRESENT" : "ABSENT";
        var appeals = statute.rulesMetBy(Trigger.APPEAL_FILED);
        return clocks(fact(trigger, from, hearing).with(Attribute.PRESENCE, presence)).stream()
                .filter(clock -> appeals.contains(clock.rule()))
                .toList();
    }

    private List<StartedClock> clocks(Fact fact) {
        return statute.clocksStartedBy(fact);
    }

    private static Fact fact(Trigger trigger, Instant at, Hearing hearing) {
        var sent = hearing.schedule();
        return Fact.of(trigger, at)
                .with(Attribute.PROCEDURE, sent.procedure().name())
                .with(Attribute.TRACK, sent.track().name())
                .with(Attribute.HINDRANCE, sent.hindrance().name());
    }
}
