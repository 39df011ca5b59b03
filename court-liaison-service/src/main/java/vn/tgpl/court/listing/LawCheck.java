package vn.tgpl.court.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import vn.tgpl.contracts.StartedClock;
import vn.tgpl.court.listing.domain.Hearing;
import vn.tgpl.court.listing.domain.HearingStatus;
import vn.tgpl.court.listing.domain.HearingWarnings;
import vn.tgpl.court.listing.domain.Limits;
import vn.tgpl.court.listing.domain.Warning;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.statute.reference.CodeList;
import vn.tgpl.statute.reference.LegalCode;
import vn.tgpl.statute.time.LegalTime;

/** Compares a schedule with itself and with the time that the law allows. */
@ApplicationScoped
class LawCheck implements HearingCheck {

    private final StatuteBook statute;
    private final HearingClocks clocks;
    private final Clock clock;

    LawCheck(StatuteBook statute, HearingClocks clocks, Clock clock) {
        this.statute = statute;
        this.clocks = clocks;
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
        if (hearing.status() != HearingStatus.FIXED) {
            return Limits.NONE;
        }
        var decision = hearing.standing().decision();
        var cause = decision == null ? HearingStatus.FIXED : decision.to();
        return switch (cause) {
            case POSTPONED -> new Limits(null, end(clocks.ofPostponement(hearing, decision.decidedAt())), null);
            case SUSPENDED -> new Limits(null, null, resumed(decision.decidedAt()));
            case FIXED, CANCELLED, DUPLICATE, HELD -> new Limits(end(clocks.ofTrialDecision(hearing)), null, null);
        };
    }

    private static Instant end(List<StartedClock> clocks) {
        return clocks.stream()
                .filter(clock ->
                        clock.rule().endsWith("open-hearing") || clock.rule().endsWith("reopen-hearing"))
                .map(StartedClock::dueAt)
                .findFirst()
                .orElse(null);
    }

    private Instant resumed(Instant suspendedAt) {
        var most = statute.most("HEARING_SUSPENSION_DAYS", LegalTime.dayOf(suspendedAt));
        return most.isEmpty()
                ? null
                : LegalTime.endOf(LegalTime.dayOf(suspendedAt.plus(most.getAsInt(), ChronoUnit.DAYS)));
    }
}
