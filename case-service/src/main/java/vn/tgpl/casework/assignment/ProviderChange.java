package vn.tgpl.casework.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.tgpl.casework.assignment.domain.ChangeRequest;
import vn.tgpl.casework.assignment.domain.ChangeRequestWaiting;
import vn.tgpl.casework.assignment.domain.ChangeRequests;
import vn.tgpl.casework.assignment.domain.Grounds;
import vn.tgpl.casework.assignment.domain.NoProviderAssigned;
import vn.tgpl.casework.assignment.domain.RequestedChange;
import vn.tgpl.casework.casefile.CaseFiles;
import vn.tgpl.casework.casefile.domain.AssignmentDecision.EndReason;
import vn.tgpl.casework.casefile.domain.LegalAidCase;
import vn.tgpl.platform.audit.Audit;
import vn.tgpl.platform.clock.Clocks;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.platform.precondition.IfMatch;
import vn.tgpl.platform.problem.NotFound;
import vn.tgpl.platform.secret.Secret;
import vn.tgpl.statute.clock.Trigger;
import vn.tgpl.statute.time.LegalTime;

/** The aided person asks for another provider, and the Centre answers in time (Circular 12/2018 Art. 9(1)). */
@ApplicationScoped
public class ProviderChange {

    private final CaseFiles cases;
    private final ChangeRequests requests;
    private final ProviderWithdrawal withdrawal;
    private final Clocks clocks;
    private final StatuteBook statute;
    private final Audit audit;
    private final Clock clock;

    ProviderChange(
            CaseFiles cases,
            ChangeRequests requests,
            ProviderWithdrawal withdrawal,
            Clocks clocks,
            StatuteBook statute,
            Audit audit,
            Clock clock) {
        this.cases = cases;
        this.requests = requests;
        this.withdrawal = withdrawal;
        this.clocks = clocks;
        this.statute = statute;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public ChangeRequest request(String agency, UUID caseId, IfMatch seen, RequestedChange requested) {
        var aided = cases.forCentre(agency, caseId, seen);
        requested.check(clock.instant());
        Grounds.require(requested.ground(), LegalTime.dayOf(requested.receivedAt()), statute.statute());
        if (!aided.state().isAided()) {
            throw new NoProviderAssigned();
        }
        if (requests.isOneWaiting(caseId)) {
            throw new ChangeRequestWaiting();
        }
        var received = new ChangeRequest(caseId, aided.providerId(), requested);
        requests.persist(received);
        audit.wrote("change-request", received.id());
        clocks.start(caseId, statute.clocksStartedBy(aided.fact(Trigger.CHANGE_REQUESTED, requested.receivedAt())));
        return received;
    }

    /** Where the Centre accepts, the provider leaves, unless another one has taken the case over meanwhile. */
    @Transactional
    public LegalAidCase answer(String agency, UUID caseId, IfMatch seen, UUID id, boolean accepted, Secret answer) {
        var now = clock.instant();
        var aided = cases.forCentre(agency, caseId, seen);
        var request = requests.of(caseId, id).orElseThrow(NotFound::new);
        request.answer(accepted, answer, now);
        clocks.meet(caseId, statute.rulesMetBy(Trigger.CHANGE_ANSWERED), now);
        if (accepted && aided.state().isAided() && request.providerId().equals(aided.providerId())) {
            withdrawal.withdraw(
                    aided, EndReason.CHANGE_ACCEPTED, request.requested().ground(), null, now);
        }
        return cases.changed(aided);
    }

    /** The case's requests, the first one first, for the Centre; the look is audited. */
    @Transactional
    public List<ChangeRequest> of(String agency, UUID caseId) {
        cases.findForCentre(agency, caseId);
        audit.read("change-request", caseId);
        return requests.of(caseId);
    }
}
