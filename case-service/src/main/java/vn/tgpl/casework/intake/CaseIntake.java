package vn.tgpl.casework.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import vn.tgpl.casework.casefile.CaseFiles;
import vn.tgpl.casework.casefile.domain.JoinedReferrals;
import vn.tgpl.casework.casefile.domain.LegalAidCase;
import vn.tgpl.casework.involvement.InvolvementLedger;
import vn.tgpl.casework.person.PersonReading;
import vn.tgpl.contracts.ReferralReceived;
import vn.tgpl.platform.clock.Clocks;
import vn.tgpl.statute.time.LegalTime;

/** Opens a case for each referral. */
@ApplicationScoped
public class CaseIntake {

    private final CaseFiles cases;
    private final InvolvementLedger ledger;
    private final PersonReading persons;
    private final JoinedReferrals joined;
    private final ReferralJoining joining;
    private final UrgencyJudging urgency;
    private final Clocks clocks;

    CaseIntake(
            CaseFiles cases,
            InvolvementLedger ledger,
            PersonReading persons,
            JoinedReferrals joined,
            ReferralJoining joining,
            UrgencyJudging urgency,
            Clocks clocks) {
        this.cases = cases;
        this.ledger = ledger;
        this.persons = persons;
        this.joined = joined;
        this.joining = joining;
        this.urgency = urgency;
        this.clocks = clocks;
    }

    /** Takes up a referral: it opens a case, or joins that of the referral that told of its person first. */
    @Transactional
    public void open(ReferralReceived referral) {
        if (referral.sameAs() != null) {
            join(referral);
        } else {
            joined.lock(referral.referralId());
            openOwn(referral);
            joined.takeWaitingFor(referral.referralId()).forEach(this::join);
        }
    }

    /** One that arrives before the referral that it names waits for it. */
    private void join(ReferralReceived referral) {
        joined.lock(referral.sameAs());
        var first = cases.openedBy(referral.sameAs());
        if (first.isEmpty()) {
            joined.await(referral);
        } else if (first.get()
                .state()
                .isClosedTo(referral.receivedAt(), first.get().endedAt())) {
            openOwn(referral);
        } else {
            joining.join(first.get(), referral);
        }
    }

    /** The clocks that still run are now the Centre's. */
    private void openOwn(ReferralReceived referral) {
        var opened = new LegalAidCase(referral);
        opened.judge(urgency.of(opened.intake(), LegalTime.dayOf(referral.receivedAt())));
        cases.open(opened);
        clocks.start(
                opened.id(),
                referral.clocks().stream().filter(c -> c.metAt() == null).toList());
        persons.request(opened.id(), referral.referralId());
        ledger.open(opened.id(), referral);
    }
}
