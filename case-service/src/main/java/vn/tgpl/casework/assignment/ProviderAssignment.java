package vn.tgpl.casework.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.tgpl.casework.assignment.domain.NothingToOverride;
import vn.tgpl.casework.casefile.CaseFiles;
import vn.tgpl.casework.casefile.domain.LegalAidCase;
import vn.tgpl.casework.conflict.ConflictCheck;
import vn.tgpl.casework.conflict.domain.Conflict;
import vn.tgpl.casework.conflict.domain.ConflictOfInterest;
import vn.tgpl.casework.involvement.InvolvementLedger;
import vn.tgpl.casework.provider.ProviderRegister;
import vn.tgpl.platform.clock.Clocks;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.platform.outbox.Outbox;
import vn.tgpl.platform.precondition.IfMatch;
import vn.tgpl.platform.secret.Secret;
import vn.tgpl.statute.clock.Trigger;
import vn.tgpl.statute.time.LegalTime;

/** Assigns a provider to a case (quyết định cử, Law 11/2017 Art. 31(4)), the first or a replacement. */
@ApplicationScoped
public class ProviderAssignment {

    private final CaseFiles cases;
    private final ProviderRegister providers;
    private final ConflictCheck conflicts;
    private final DecisionRegister decisions;
    private final InvolvementLedger ledger;
    private final Clocks clocks;
    private final StatuteBook statute;
    private final Outbox outbox;
    private final Clock clock;

    ProviderAssignment(
            CaseFiles cases,
            ProviderRegister providers,
            ConflictCheck conflicts,
            DecisionRegister decisions,
            InvolvementLedger ledger,
            Clocks clocks,
            StatuteBook statute,
            Outbox outbox,
            Clock clock) {
        this.cases = cases;
        this.providers = providers;
        this.conflicts = conflicts;
        this.decisions = decisions;
        this.ledger = ledger;
        this.clocks = clocks;
        this.statute = statute;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @param overrideReason why the provider is assigned in spite of a conflict of interest; null where there is none
     */
    @Transactional
    public LegalAidCase assign(String agency, UUID caseId, IfMatch seen, UUID providerId, Secret overrideReason) {
        var now = clock.instant();
        var accepted = cases.forCentre(agency, caseId, seen);
        var provider = providers.assignable(providerId, accepted.intake().aidForm(), LegalTime.dayOf(now));
        var overridden = overridden(conflicts.between(accepted, providerId), overrideReason);
        decisions.endRunning(accepted, now);
        var assigned = accepted.assign(provider, now);
        decisions.enter(assigned, overridden, overrideReason);
        clocks.meet(caseId, statute.rulesMetBy(Trigger.PROVIDER_ASSIGNED), now);
        outbox.publish(assigned);
        ledger.follow(assigned);
        return cases.changed(accepted);
    }

    /**
     * The grounds that a reason overrides; a reason that overrides nothing is refused, so that none is given by habit.
     */
    private static List<String> overridden(List<Conflict> conflicts, Secret reason) {
        if (reason == null && !conflicts.isEmpty()) {
            throw new ConflictOfInterest(conflicts);
        }
        if (reason != null && conflicts.isEmpty()) {
            throw new NothingToOverride();
        }
        return conflicts.stream().map(Conflict::ground).distinct().toList();
    }
}
