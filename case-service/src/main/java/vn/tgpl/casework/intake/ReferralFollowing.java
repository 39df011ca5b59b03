package vn.tgpl.casework.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import vn.tgpl.casework.casefile.CaseFiles;
import vn.tgpl.casework.casefile.domain.JoinedReferrals;
import vn.tgpl.casework.casefile.domain.LegalAidCase;
import vn.tgpl.casework.casefile.domain.Origin;
import vn.tgpl.casework.involvement.InvolvementLedger;
import vn.tgpl.casework.person.PersonReading;
import vn.tgpl.contracts.ReferralChanged;
import vn.tgpl.contracts.ReferralRecalled;
import vn.tgpl.contracts.StartedClock;
import vn.tgpl.platform.clock.Clocks;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.statute.clock.Trigger;

/** Follows what becomes of the referrals of a case. */
@ApplicationScoped
public class ReferralFollowing {

    private final CaseFiles cases;
    private final JoinedReferrals joined;
    private final InvolvementLedger ledger;
    private final PersonReading persons;
    private final UrgencyJudging urgency;
    private final Clocks clocks;
    private final StatuteBook statute;

    ReferralFollowing(
            CaseFiles cases,
            JoinedReferrals joined,
            InvolvementLedger ledger,
            PersonReading persons,
            UrgencyJudging urgency,
            Clocks clocks,
            StatuteBook statute) {
        this.cases = cases;
        this.joined = joined;
        this.ledger = ledger;
        this.persons = persons;
        this.urgency = urgency;
        this.clocks = clocks;
        this.statute = statute;
    }

    /**
     * The case has other facts, participants and clocks; one that has ended stays as it is. Where several referrals
     * tell of the person, what another one says is not taken back.
     */
    @Transactional
    public void change(ReferralChanged referral) {
        var changed = cases.ofReferral(referral.referralId());
        if (!changed.state().isOpen()) {
            return;
        }
        var isOnly = joined.of(changed.id()).isEmpty();
        var before = changed.intake().origin();
        changed.change(referral);
        joined.find(referral.referralId()).ifPresent(other -> other.change(referral.requestStatus()));
        if (isOnly) {
            clocks.withdraw(changed.id(), referral.withdrawn());
            clocks.start(changed.id(), stillToMeet(changed, referral.clocks()));
        } else {
            clocks.startOthers(changed.id(), stillToMeet(changed, referral.clocks()));
        }
        if (changed.wasOpenedBy(referral.referralId())) {
            persons.requestAgain(changed.id());
        }
        ledger.change(changed.id(), referral, isOnly);
        if (changed.wasOpenedBy(referral.referralId())) {
            urgency.follow(changed, before);
        } else {
            urgency.add(changed, Origin.of(referral));
        }
    }

    /** The clocks that are now the Centre's: neither the sender nor the case has met them yet. */
    private List<StartedClock> stillToMeet(LegalAidCase changed, List<StartedClock> started) {
        return started.stream()
                .filter(clock -> clock.metAt() == null)
                .filter(clock ->
                        !isMet(clock, Trigger.CASE_ACCEPTED, changed.intake().acceptedAt()))
                .filter(clock -> !isMet(clock, Trigger.PROVIDER_ASSIGNED, changed.assignedAt()))
                .toList();
    }

    private boolean isMet(StartedClock clock, Trigger trigger, Instant at) {
        return at != null && statute.rulesMetBy(trigger).contains(clock.rule());
    }

    /**
     * Ends the case with the last referral that stands. What the Centre has accepted goes on until it consents; the
     * sender will be told so by the acceptance.
     */
    @Transactional
    public void recall(ReferralRecalled referral) {
        var recalled = cases.ofReferral(referral.referralId());
        if (isAnotherStanding(recalled, referral)) {
            mark(recalled, referral);
            ledger.recall(recalled.id(), referral, false);
        } else if (recalled.recall(referral.consented(), referral.recalledAt())) {
            mark(recalled, referral);
            clocks.meetAll(recalled.id(), referral.recalledAt());
            ledger.recall(recalled.id(), referral, true);
        }
    }

    private boolean isAnotherStanding(LegalAidCase recalled, ReferralRecalled referral) {
        var isOpener = recalled.wasOpenedBy(referral.referralId());
        return !isOpener && recalled.isStillReferred()
                || joined.isAnotherStanding(recalled.id(), referral.referralId());
    }

    private void mark(LegalAidCase recalled, ReferralRecalled referral) {
        if (recalled.wasOpenedBy(referral.referralId())) {
            recalled.openerRecalled(referral.recalledAt());
        } else {
            joined.find(referral.referralId()).orElseThrow().recall(referral.recalledAt());
        }
    }
}
