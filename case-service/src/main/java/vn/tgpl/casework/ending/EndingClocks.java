package vn.tgpl.casework.ending;

import jakarta.enterprise.context.ApplicationScoped;
import vn.tgpl.casework.casefile.domain.LegalAidCase;
import vn.tgpl.casework.ending.domain.ProofStillDue;
import vn.tgpl.contracts.CaseEnded;
import vn.tgpl.contracts.CaseEnding;
import vn.tgpl.platform.clock.Clocks;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.statute.clock.Fact;
import vn.tgpl.statute.clock.Trigger;

/** What an ending does to the time limits of its case. */
@ApplicationScoped
class EndingClocks {

    /** The ground of discontinuance that waits for a clock, as the law's code. */
    private static final String NO_PROOF = "PROOF_NOT_SUPPLIED";

    private final Clocks clocks;
    private final StatuteBook statute;

    EndingClocks(Clocks clocks, StatuteBook statute) {
        this.clocks = clocks;
        this.statute = statute;
    }

    /** @throws ProofStillDue if the case ends for want of a proof that may still follow in time */
    void checkProof(CaseEnded ended) {
        var proving = statute.rulesMetBy(Trigger.PROOF_RECEIVED);
        var isProofDue = clocks.of(ended.caseId()).stream()
                .filter(running -> proving.contains(running.rule()) && running.metAt() == null)
                .anyMatch(running -> ended.endedAt().isBefore(running.dueAt()));
        if (NO_PROOF.equals(ended.ground()) && isProofDue) {
            throw new ProofStillDue();
        }
    }

    /** Nothing is due any more but what the law asks for after the end, such as the file of who worked on it. */
    void turn(LegalAidCase open, CaseEnded ended, Fact fact) {
        clocks.meet(open.id(), statute.rulesMetBy(fact.trigger()), ended.endedAt());
        if (ended.ending() == CaseEnding.DISCONTINUED) {
            clocks.meet(open.id(), statute.rulesMetBy(Trigger.CASE_DISCONTINUED), ended.endedAt());
        }
        if (open.providerId() != null) {
            clocks.start(open.id(), statute.clocksStartedBy(fact));
        }
    }
}
