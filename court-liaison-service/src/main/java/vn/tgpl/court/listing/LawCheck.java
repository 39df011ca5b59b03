package vn.tgpl.court.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import vn.tgpl.contracts.Procedure;
import vn.tgpl.contracts.StartedClock;
import vn.tgpl.court.listing.domain.Hearing;
import vn.tgpl.court.listing.domain.HearingStatus;
import vn.tgpl.court.listing.domain.HearingWarnings;
import vn.tgpl.court.listing.domain.Hearings;
import vn.tgpl.court.listing.domain.Limits;
import vn.tgpl.court.listing.domain.Warning;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.statute.clock.Trigger;
import vn.tgpl.statute.reference.CodeList;
import vn.tgpl.statute.reference.LegalCode;
import vn.tgpl.statute.time.LegalTime;

/** Compares a schedule with itself and with the time that the law allows. */
@ApplicationScoped
class LawCheck implements HearingCheck {

    private final StatuteBook statute;
    private final HearingLaw law;
    private final Hearings hearings;
    private final Clock clock;

    LawCheck(StatuteBook statute, HearingLaw law, Hearings hearings, Clock clock) {
        this.statute = statute;
        this.law = law;
        this.hearings = hearings;
        this.clock = clock;
    }

    @Override
    public List<Warning> warningsOf(Hearing hearing) {
        var neverOnline = statute.statute().codes(CodeList.CASE_TRAIT, LegalTime.dayOf(clock.instant())).stream()
                .map(LegalCode::code)
                .collect(Collectors.toSet());
        return HearingWarnings.of(hearing.schedule(), limits(hearing), neverOnline);
    }

    /** Of what was decided last: one that is off the list, or was held, keeps to nothing any more. */
    private Limits limits(Hearing hearing) {
        if (!hearing.status().isToSit()) {
            return Limits.NONE;
        }
        var decision = continued(hearing).standing().decision();
        var cause = decision == null ? HearingStatus.FIXED : decision.to();
        return switch (cause) {
            case POSTPONED -> new Limits(null, end(law.ofPostponement(hearing, decision.decidedAt())), null);
            case SUSPENDED -> new Limits(null, null, resumed(hearing, decision.decidedAt()));
            case FIXED, CANCELLED, DUPLICATE, HELD -> new Limits(end(law.ofTrialDecision(hearing)), null, null);
        };
    }

    /** The hearing that was put off, where this one reopens it. */
    private Hearing continued(Hearing hearing) {
        return hearing.continuesId() == null ? hearing : hearings.findById(hearing.continuesId());
    }

    private Instant end(List<StartedClock> clocks) {
        var opening = statute.rulesMetBy(Trigger.HEARING_OPENED);
        return clocks.stream()
                .filter(clock -> opening.contains(clock.rule()))
                .map(StartedClock::dueAt)
                .findFirst()
                .orElse(null);
    }

    /** BLTTHS Art. 251 limits what is suspended in criminal procedure. */
    private Instant resumed(Hearing hearing, Instant suspendedAt) {
        var most = statute.most("HEARING_SUSPENSION_DAYS", LegalTime.dayOf(suspendedAt));
        return most.isEmpty() || hearing.schedule().procedure() != Procedure.CRIMINAL
                ? null
                : LegalTime.endOf(LegalTime.dayOf(suspendedAt).plusDays(most.getAsInt()));
    }
}
