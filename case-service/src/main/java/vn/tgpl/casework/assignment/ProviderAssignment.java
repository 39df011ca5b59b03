package vn.tgpl.casework.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import vn.tgpl.casework.casefile.CaseFiles;
import vn.tgpl.casework.casefile.domain.LegalAidCase;
import vn.tgpl.casework.involvement.InvolvementLedger;
import vn.tgpl.casework.provider.ProviderRegister;
import vn.tgpl.platform.clock.Clocks;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.platform.outbox.Outbox;
import vn.tgpl.platform.precondition.IfMatch;
import vn.tgpl.statute.clock.Trigger;
import vn.tgpl.statute.time.LegalTime;

/** Assigns a provider to a case (quyết định cử, Law 11/2017 Art. 31(4)), the first or a replacement. */
@ApplicationScoped
public class ProviderAssignment {

    private final CaseFiles cases;
    private final ProviderRegister providers;
    private final InvolvementLedger ledger;
    private final Clocks clocks;
    private final StatuteBook statute;
    private final Outbox outbox;
    private final Clock clock;

    ProviderAssignment(
            CaseFiles cases,
            ProviderRegister providers,
            InvolvementLedger ledger,
            Clocks clocks,
            StatuteBook statute,
            Outbox outbox,
            Clock clock) {
        this.cases = cases;
        this.providers = providers;
        this.ledger = ledger;
        this.clocks = clocks;
        this.statute = statute;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public LegalAidCase assign(String agency, UUID caseId, IfMatch seen, UUID providerId) {
        var now = clock.instant();
        var accepted = cases.forCentre(agency, caseId, seen);
        var provider = providers.assignable(providerId, accepted.intake().aidForm(), LegalTime.dayOf(now));
        var assigned = accepted.assign(provider, now);
        clocks.meet(caseId, statute.rulesMetBy(Trigger.PROVIDER_ASSIGNED), now);
        outbox.publish(assigned);
        ledger.follow(assigned);
        return cases.changed(accepted);
    }
}
