package vn.tgpl.casework.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.tgpl.casework.casefile.CaseFiles;
import vn.tgpl.casework.casefile.domain.JoinedReferrals;
import vn.tgpl.casework.involvement.InvolvementLedger;
import vn.tgpl.casework.involvement.domain.Fact;
import vn.tgpl.contracts.StartedClock;

/** Tells whoever takes part in a case of the time that runs out for an agency that referred its person. */
@ApplicationScoped
public class SendersClocks {

    private final CaseFiles cases;
    private final JoinedReferrals joined;
    private final InvolvementLedger ledger;

    SendersClocks(CaseFiles cases, JoinedReferrals joined, InvolvementLedger ledger) {
        this.cases = cases;
        this.joined = joined;
        this.ledger = ledger;
    }

    @Transactional
    public void tell(UUID referral, Fact fact, StartedClock clock, Instant at) {
        var own = cases.openedBy(referral);
        if (own.isPresent()) {
            ledger.tellOfSendersClock(own.get().id(), Optional.empty(), fact, clock, at);
        } else {
            var joint = joined.find(referral)
                    .orElseThrow(() -> new IllegalStateException("No case yet of the referral " + referral));
            ledger.tellOfSendersClock(joint.caseId(), Optional.of(joint.sender()), fact, clock, at);
        }
    }
}
