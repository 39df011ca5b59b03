package vn.tgpl.casework.intake;

import jakarta.enterprise.context.ApplicationScoped;
import vn.tgpl.casework.casefile.domain.JoinedReferrals;
import vn.tgpl.casework.casefile.domain.LegalAidCase;
import vn.tgpl.casework.casefile.domain.Origin;
import vn.tgpl.casework.involvement.InvolvementLedger;
import vn.tgpl.contracts.ReferralReceived;
import vn.tgpl.platform.clock.Clocks;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.statute.clock.Trigger;

/** Joins a referral to the case of its person: its sender takes part, and what the case has done is done for it. */
@ApplicationScoped
class ReferralJoining {

    private final JoinedReferrals joined;
    private final InvolvementLedger ledger;
    private final UrgencyJudging urgency;
    private final Clocks clocks;
    private final StatuteBook statute;

    ReferralJoining(
            JoinedReferrals joined,
            InvolvementLedger ledger,
            UrgencyJudging urgency,
            Clocks clocks,
            StatuteBook statute) {
        this.joined = joined;
        this.ledger = ledger;
        this.urgency = urgency;
        this.clocks = clocks;
        this.statute = statute;
    }

    void join(LegalAidCase opened, ReferralReceived referral) {
        joined.join(opened.id(), referral);
        startClocks(opened, referral);
        ledger.join(opened.id(), referral);
        urgency.add(opened, Origin.of(referral));
    }

    /** A duty that the case already has runs from the first referral; what this one adds runs from this one. */
    private void startClocks(LegalAidCase opened, ReferralReceived referral) {
        clocks.startOthers(
                opened.id(),
                referral.clocks().stream()
                        .filter(clock -> clock.metAt() == null)
                        .toList());
        if (opened.intake().acceptedAt() != null) {
            clocks.meet(opened.id(), statute.rulesMetBy(Trigger.CASE_ACCEPTED), referral.receivedAt());
        }
        if (opened.providerId() != null) {
            clocks.meet(opened.id(), statute.rulesMetBy(Trigger.PROVIDER_ASSIGNED), referral.receivedAt());
        }
    }
}
