package vn.tgpl.casework.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import vn.tgpl.casework.assignment.domain.Grounds;
import vn.tgpl.casework.casefile.CaseFiles;
import vn.tgpl.casework.casefile.domain.AssignmentDecision.EndReason;
import vn.tgpl.casework.casefile.domain.LegalAidCase;
import vn.tgpl.casework.involvement.InvolvementLedger;
import vn.tgpl.platform.caller.Caller;
import vn.tgpl.platform.clock.Clocks;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.platform.outbox.Outbox;
import vn.tgpl.platform.precondition.IfMatch;
import vn.tgpl.platform.problem.NotFound;
import vn.tgpl.platform.secret.Secret;
import vn.tgpl.statute.clock.Trigger;
import vn.tgpl.statute.time.LegalTime;

/** A provider leaves a case, and another one is due (Law 11/2017 Art. 25(3)). */
@ApplicationScoped
public class ProviderWithdrawal {

    private final CaseFiles cases;
    private final DecisionRegister decisions;
    private final InvolvementLedger ledger;
    private final Clocks clocks;
    private final StatuteBook statute;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    ProviderWithdrawal(
            CaseFiles cases,
            DecisionRegister decisions,
            InvolvementLedger ledger,
            Clocks clocks,
            StatuteBook statute,
            Outbox outbox,
            Caller caller,
            Clock clock) {
        this.cases = cases;
        this.decisions = decisions;
        this.ledger = ledger;
        this.clocks = clocks;
        this.statute = statute;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    /** The assigned provider, or the Centre for them, refuses the case on a ground of the law (Art. 25(1), (2)). */
    @Transactional
    public LegalAidCase refuse(UUID caseId, IfMatch seen, String ground, Secret detail) {
        var now = clock.instant();
        var assigned = cases.lockForCentre(caller.agency(), caseId);
        requireOwn(assigned);
        IfMatch.require(seen, assigned.version());
        Grounds.require(ground, LegalTime.dayOf(now), statute.statute());
        withdraw(assigned, EndReason.PROVIDER_REFUSED, ground, detail, now);
        return cases.changed(assigned);
    }

    private void requireOwn(LegalAidCase found) {
        var isOwn =
                caller.provider().filter(id -> id.equals(found.providerId())).isPresent();
        if (!isOwn && !caller.may("case:manage")) {
            throw new NotFound(); // another provider's case
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void withdraw(LegalAidCase assigned, EndReason reason, String ground, Secret detail, Instant now) {
        var withdrawn = assigned.withdraw(now);
        decisions.end(assigned.id(), reason, ground, detail, now);
        clocks.start(assigned.id(), statute.clocksStartedBy(assigned.fact(Trigger.PROVIDER_WITHDREW, now)));
        outbox.publish(withdrawn);
        ledger.follow(withdrawn);
    }
}
