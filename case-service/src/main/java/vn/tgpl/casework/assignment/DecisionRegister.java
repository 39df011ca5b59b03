package vn.tgpl.casework.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tgpl.casework.casefile.CaseDisclosure;
import vn.tgpl.casework.casefile.RunningNumbers;
import vn.tgpl.casework.casefile.domain.AssignmentDecision;
import vn.tgpl.casework.casefile.domain.AssignmentDecision.EndReason;
import vn.tgpl.casework.casefile.domain.AssignmentDecisions;
import vn.tgpl.casework.casefile.domain.LegalAidCase;
import vn.tgpl.contracts.ProviderAssigned;
import vn.tgpl.platform.audit.Audit;
import vn.tgpl.platform.secret.Secret;
import vn.tgpl.statute.time.LegalTime;

/** The assignment decisions, each with a number of its organisation and year, such as {@code 01/2026/QĐ-TT}. */
@ApplicationScoped
public class DecisionRegister {

    private final AssignmentDecisions decisions;
    private final AssignmentTelling telling;
    private final RunningNumbers numbers;
    private final CaseDisclosure disclosure;
    private final Audit audit;
    private final String organisation;

    DecisionRegister(
            AssignmentDecisions decisions,
            AssignmentTelling telling,
            RunningNumbers numbers,
            CaseDisclosure disclosure,
            Audit audit,
            @ConfigProperty(name = "tgpl.register.organisation") String organisation) {
        this.decisions = decisions;
        this.telling = telling;
        this.numbers = numbers;
        this.disclosure = disclosure;
        this.audit = audit;
        this.organisation = organisation;
    }

    /** All of a case, the first one first, for who may know of the case. */
    @Transactional
    public List<SeenAssignment> of(UUID caseId) {
        return telling.of(disclosure.requireSight(caseId).id());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void enter(ProviderAssigned assigned, List<String> overridden, Secret overrideReason) {
        var year = LegalTime.dayOf(assigned.assignedAt()).getYear();
        var number = numbers.next(RunningNumbers.Register.ASSIGNMENT, organisation, year);
        var decision = new AssignmentDecision(
                assigned.caseId(),
                "%02d/%d/QĐ-%s".formatted(number, year, organisation),
                assigned.provider(),
                assigned.assignedAt());
        if (!overridden.isEmpty()) {
            decision.override(overridden, overrideReason);
            audit.overrode("assignment-decision", decision.id(), String.join(", ", overridden));
        }
        decisions.persist(decision);
    }

    /** Another provider takes the case over: a decision that nothing has ended yet ends now. */
    @Transactional(Transactional.TxType.MANDATORY)
    void endRunning(LegalAidCase replaced, Instant at) {
        end(
                replaced.id(),
                replaced.state().isAided() ? EndReason.REPLACED : EndReason.REGISTRATION_ENDED,
                null,
                null,
                at);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void end(UUID caseId, EndReason reason, String ground, Secret detail, Instant at) {
        decisions.running(caseId).ifPresent(running -> running.end(reason, ground, detail, at));
        decisions.flush(); // before the next one begins: a case has one that runs
    }
}
