package vn.tgpl.casework.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import vn.tgpl.casework.casefile.CaseFiles;
import vn.tgpl.casework.casefile.domain.LegalAidCase;
import vn.tgpl.casework.involvement.InvolvementLedger;
import vn.tgpl.casework.person.PersonReading;
import vn.tgpl.contracts.ReferralChanged;
import vn.tgpl.contracts.ReferralRecalled;
import vn.tgpl.contracts.StartedClock;
import vn.tgpl.platform.clock.Clocks;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.statute.clock.Trigger;

/** Follows what becomes of the referral that opened a case. */
@ApplicationScoped
public class ReferralFollowing {

    private final CaseFiles cases;
    private final InvolvementLedger ledger;
    private final PersonReading persons;
    private final Clocks clocks;
    private final StatuteBook statute;

    ReferralFollowing(
            CaseFiles cases, InvolvementLedger ledger, PersonReading persons, Clocks clocks, StatuteBook statute) {
        this.cases = cases;
        this.ledger = ledger;
        this.persons = persons;
        this.clocks = clocks;
        this.statute = statute;
    }

    /** The case has other facts, participants and clocks; one that has ended stays as it is. */
    @Transactional
    public void change(ReferralChanged referral) {
        var changed = cases.ofReferral(referral.referralId());
        if (!changed.isOpen()) {
            return;
        }
        changed.noteChange(referral.changedAt());
        clocks.withdraw(changed.id(), referral.withdrawn());
        clocks.start(changed.id(), stillToMeet(changed, referral.clocks()));
        persons.requestAgain(changed.id());
        ledger.follow(referral);
    }

    /** The clocks that are now the Centre's: neither the sender nor the case has met them yet. */
    private List<StartedClock> stillToMeet(LegalAidCase changed, List<StartedClock> started) {
        return started.stream()
                .filter(clock -> clock.metAt() == null)
                .filter(clock -> !isMet(clock, Trigger.CASE_ACCEPTED, changed.acceptedAt()))
                .filter(clock -> !isMet(clock, Trigger.PROVIDER_ASSIGNED, changed.assignedAt()))
                .toList();
    }

    private boolean isMet(StartedClock clock, Trigger trigger, Instant at) {
        return at != null && statute.rulesMetBy(trigger).contains(clock.rule());
    }

    /** What the Centre has accepted goes on until it consents; the sender will be told so by the acceptance. */
    @Transactional
    public void recall(ReferralRecalled referral) {
        var recalled = cases.ofReferral(referral.referralId());
        if (recalled.recall(referral.consented())) {
            clocks.meetAll(recalled.id(), referral.recalledAt());
            ledger.follow(referral);
        }
    }
}
