package vn.tgpl.court.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tgpl.contracts.HearingEvent;
import vn.tgpl.contracts.HearingPostponed;
import vn.tgpl.contracts.StartedClock;
import vn.tgpl.court.listing.HearingView.AppealView;
import vn.tgpl.court.listing.domain.Hearing;
import vn.tgpl.platform.clock.Clocks;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.statute.clock.Trigger;

/** Starts, meets and takes back the time limits of a hearing as it changes (law R21 to R24). */
@ApplicationScoped
class HearingClocks {

    private final Clocks clocks;
    private final HearingLaw law;
    private final StatuteBook statute;

    HearingClocks(Clocks clocks, HearingLaw law, StatuteBook statute) {
        this.clocks = clocks;
        this.law = law;
        this.statute = statute;
    }

    List<StartedClock> of(Hearing hearing) {
        return clocks.of(hearing.id());
    }

    /** Until when each person of a judgment may appeal. */
    List<AppealView> appeals(Hearing hearing) {
        return law.appeals(hearing);
    }

    /** The hearing has changed, as the event tells. */
    void follow(Hearing hearing, HearingEvent event) {
        if (hearing.version() == 0) {
            clocks.start(hearing.id(), law.ofTrialDecision(hearing));
            return;
        }
        if (event instanceof HearingPostponed postponed) {
            // who could not open it on the day did what the law asks by putting it off
            meet(hearing, Trigger.HEARING_OPENED, postponed.decidedAt());
            clocks.start(hearing.id(), law.ofPostponement(hearing, postponed.decidedAt()));
            return;
        }
        switch (hearing.status()) {
            case FIXED ->
                keepOnly(hearing, statute.rulesMetBy(Trigger.HEARING_POSTPONED), law.ofTrialDecision(hearing));
            case SUSPENDED -> opened(hearing, hearing.standing().decision().decidedAt());
            case HELD -> held(hearing);
            case CANCELLED, DUPLICATE -> clocks.withdraw(hearing.id(), running(of(hearing).stream()));
            case POSTPONED -> {} // its clocks run since the event above
        }
    }

    private void held(Hearing hearing) {
        var outcome = hearing.standing().outcome();
        opened(hearing, outcome.pronouncedAt());
        var judged = Stream.concat(
                        statute.rulesMetBy(Trigger.JUDGMENT_SERVED).stream(),
                        statute.rulesMetBy(Trigger.APPEAL_FILED).stream())
                .collect(Collectors.toSet());
        keepOnly(hearing, judged, law.ofJudgment(hearing));
        if (outcome.servedAt() != null) {
            meet(hearing, Trigger.JUDGMENT_SERVED, outcome.servedAt());
        }
    }

    /**
     * It began when its schedule says, or earlier where it was decided earlier; and so did what reopens another one.
     */
    private void opened(Hearing hearing, Instant decidedAt) {
        var start = hearing.schedule().start();
        var at = start.isBefore(decidedAt) ? start : decidedAt;
        meet(hearing, Trigger.HEARING_OPENED, at);
        if (hearing.continuesId() != null) {
            clocks.meet(hearing.continuesId(), statute.rulesMetBy(Trigger.HEARING_OPENED), at);
        }
    }

    private void meet(Hearing hearing, Trigger trigger, Instant at) {
        clocks.meet(hearing.id(), statute.rulesMetBy(trigger), at);
    }

    /** Of these rules the hearing has these clocks and no others; what was met stays as it was. */
    private void keepOnly(Hearing hearing, Set<String> rules, List<StartedClock> due) {
        var known = of(hearing).stream()
                .filter(clock -> rules.contains(clock.rule()))
                .toList();
        var outdated = known.stream().filter(old -> due.stream().noneMatch(clock -> isSame(clock, old)));
        clocks.withdraw(hearing.id(), running(outdated));
        clocks.start(
                hearing.id(),
                due.stream()
                        .filter(clock -> known.stream().noneMatch(old -> isSame(clock, old)))
                        .toList());
    }

    private static boolean isSame(StartedClock one, StartedClock other) {
        return one.rule().equals(other.rule())
                && one.startedAt().equals(other.startedAt())
                && one.length().equals(other.length());
    }

    private static List<StartedClock> running(Stream<StartedClock> clocks) {
        return clocks.filter(clock -> clock.metAt() == null).toList();
    }
}
