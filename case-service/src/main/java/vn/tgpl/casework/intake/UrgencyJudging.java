package vn.tgpl.casework.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tgpl.casework.casefile.domain.Intake;
import vn.tgpl.casework.casefile.domain.LegalAidCase;
import vn.tgpl.casework.casefile.domain.Origin;
import vn.tgpl.casework.casefile.domain.Urgency;
import vn.tgpl.casework.involvement.InvolvementLedger;
import vn.tgpl.platform.audit.Audit;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.statute.time.LegalTime;

/** How urgent the law makes a case (thụ lý ngay, Circular 12/2018 Art. 6(1)). */
@ApplicationScoped
class UrgencyJudging {

    private final StatuteBook statute;
    private final InvolvementLedger ledger;
    private final Audit audit;
    private final Clock clock;

    UrgencyJudging(StatuteBook statute, InvolvementLedger ledger, Audit audit, Clock clock) {
        this.statute = statute;
        this.ledger = ledger;
        this.audit = audit;
        this.clock = clock;
    }

    /** By what was sent, and by the dates that were told with it. */
    Urgency of(Intake intake, LocalDate day) {
        var urgency = intake.urgency().with(groundsOf(intake.origin(), day));
        if (isSoon(Urgency.LIMITATION_ENDING, urgency.limitationEndsOn(), day)) {
            urgency = urgency.with(List.of(Urgency.LIMITATION_ENDING));
        }
        if (isSoon(Urgency.HEARING_SOON, urgency.hearingOn(), day)) {
            urgency = urgency.with(List.of(Urgency.HEARING_SOON));
        }
        return urgency;
    }

    /** On which grounds what was sent is immediate, whatever the dates are. */
    List<String> groundsOf(Origin origin, LocalDate day) {
        return statute.statute().immediateGrounds(origin.attributes(), day);
    }

    /** The first day that is far enough off not to count; empty where the law knows no such ground. */
    Optional<LocalDate> soonUntil(String ground, LocalDate day) {
        var most = statute.most(ground, day);
        return most.isEmpty()
                ? Optional.empty()
                : Optional.of(statute.statute().calendar().plusWorkingDays(day, most.getAsInt() + 1));
    }

    private boolean isSoon(String ground, LocalDate date, LocalDate day) {
        return date != null
                && !date.isBefore(day)
                && soonUntil(ground, day).filter(date::isBefore).isPresent();
    }

    /** More was sent of the person, so that more grounds may hold. */
    @Transactional(Transactional.TxType.MANDATORY)
    void add(LegalAidCase of, Origin sent) {
        raise(of, groundsOf(sent, LegalTime.dayOf(clock.instant())));
    }

    /** What was sent has changed: the grounds that it was immediate by may hold no longer. */
    @Transactional(Transactional.TxType.MANDATORY)
    void follow(LegalAidCase of, Origin before) {
        var today = LegalTime.dayOf(clock.instant());
        var kept = of.intake().urgency().without(groundsOf(before, today));
        judge(of, kept.with(groundsOf(of.intake().origin(), today)));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void raise(LegalAidCase of, List<String> grounds) {
        judge(of, of.intake().urgency().with(grounds));
    }

    private void judge(LegalAidCase of, Urgency judged) {
        if (judged.equals(of.intake().urgency())) {
            return;
        }
        Instant now = clock.instant();
        var becomesImmediate = of.judge(judged);
        audit.wroteItself("case", of.id(), "urgency " + judged.grounds());
        if (becomesImmediate) {
            ledger.urgencyRaised(of.id(), now);
        }
    }
}
