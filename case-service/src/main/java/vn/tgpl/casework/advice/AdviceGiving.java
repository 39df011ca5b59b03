package vn.tgpl.casework.advice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tgpl.casework.advice.domain.Advice;
import vn.tgpl.casework.advice.domain.AdviceEntry;
import vn.tgpl.casework.advice.domain.GivenAdvice;
import vn.tgpl.casework.advice.domain.NoAdviceDue;
import vn.tgpl.casework.casefile.CaseAccess;
import vn.tgpl.casework.casefile.CaseFiles;
import vn.tgpl.casework.casefile.domain.LegalAidCase;
import vn.tgpl.contracts.StartedClock;
import vn.tgpl.platform.clock.Clocks;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.statute.clock.Attribute;
import vn.tgpl.statute.clock.Trigger;
import vn.tgpl.statute.time.LegalTime;

/** Advice is given in writing once its papers are complete. */
@ApplicationScoped
public class AdviceGiving {

    private final CaseFiles cases;
    private final CaseAccess access;
    private final Clocks clocks;
    private final StatuteBook statute;
    private final GivenAdvice given;
    private final Clock clock;

    AdviceGiving(
            CaseFiles cases, CaseAccess access, Clocks clocks, StatuteBook statute, GivenAdvice given, Clock clock) {
        this.cases = cases;
        this.access = access;
        this.clocks = clocks;
        this.statute = statute;
        this.given = given;
        this.clock = clock;
    }

    /** The last paper is there, so the time for the advice begins. */
    @Transactional(Transactional.TxType.MANDATORY)
    void papersCompleted(LegalAidCase of, boolean isComplex, Instant at) {
        var fact = of.fact(Trigger.ADVICE_PAPERS_COMPLETED, at)
                .with(Attribute.COMPLEXITY, isComplex ? "COMPLEX" : "ORDINARY");
        clocks.start(of.id(), statute.clocksStartedBy(fact));
    }

    /** The provider, or the Centre, has given the advice; what was complex after all had more time. */
    @Transactional
    public Advice give(UUID caseId, AdviceEntry entry) {
        var found = cases.lock(caseId);
        access.asCentreOrProvider(caseId);
        var running = running(caseId);
        if (running.isEmpty()) {
            throw new NoAdviceDue();
        }
        var now = clock.instant();
        var completed = running.getFirst().startedAt();
        check(entry, completed, now);
        if (entry.complex()) {
            clocks.withdraw(caseId, running);
            papersCompleted(found, true, completed);
        }
        clocks.meet(caseId, statute.rulesMetBy(Trigger.ADVICE_GIVEN), entry.givenAt());
        var advice = new Advice(caseId, entry, found.provider(), now);
        given.persist(advice);
        return advice;
    }

    /** The advice that was given in a case. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Advice> of(UUID caseId) {
        return given.of(caseId);
    }

    private List<StartedClock> running(UUID caseId) {
        var rules = statute.rulesMetBy(Trigger.ADVICE_GIVEN);
        return clocks.of(caseId).stream()
                .filter(due -> due.metAt() == null && rules.contains(due.rule()))
                .toList();
    }

    private static void check(AdviceEntry entry, Instant completed, Instant now) {
        if (LegalTime.isFuture(entry.givenAt(), now)) {
            throw new InvalidInput(InputError.at("/givenAt", "in-future"));
        }
        if (entry.givenAt().isBefore(completed)) {
            throw new InvalidInput(InputError.at("/givenAt", "before-papers"));
        }
    }
}
