package vn.tgpl.casework.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import vn.tgpl.casework.casefile.CaseFiles;
import vn.tgpl.casework.casefile.domain.JoinedReferrals;
import vn.tgpl.casework.casefile.domain.LegalAidCase;
import vn.tgpl.casework.involvement.InvolvementLedger;
import vn.tgpl.casework.person.PersonReading;
import vn.tgpl.contracts.ReferralReceived;
import vn.tgpl.platform.clock.Clocks;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.platform.outbox.Outbox;
import vn.tgpl.platform.precondition.IfMatch;
import vn.tgpl.statute.clock.Trigger;
import vn.tgpl.statute.reference.CodeList;
import vn.tgpl.statute.time.LegalTime;

/** Opens a case for each referral, and carries out what the Centre decides on it. */
@ApplicationScoped
public class CaseIntake {

    private final CaseFiles cases;
    private final AcceptanceRegister register;
    private final InvolvementLedger ledger;
    private final PersonReading persons;
    private final JoinedReferrals joined;
    private final ReferralJoining joining;
    private final Clocks clocks;
    private final StatuteBook statute;
    private final Outbox outbox;
    private final Clock clock;

    CaseIntake(
            CaseFiles cases,
            AcceptanceRegister register,
            InvolvementLedger ledger,
            PersonReading persons,
            JoinedReferrals joined,
            ReferralJoining joining,
            Clocks clocks,
            StatuteBook statute,
            Outbox outbox,
            Clock clock) {
        this.cases = cases;
        this.register = register;
        this.ledger = ledger;
        this.persons = persons;
        this.joined = joined;
        this.joining = joining;
        this.clocks = clocks;
        this.statute = statute;
        this.outbox = outbox;
        this.clock = clock;
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
        } else if (first.get().isClosedTo(referral.receivedAt())) {
            openOwn(referral);
        } else {
            joining.join(first.get(), referral);
        }
    }

    /** The clocks that still run are now the Centre's. */
    private void openOwn(ReferralReceived referral) {
        var opened = new LegalAidCase(referral);
        cases.open(opened);
        clocks.start(
                opened.id(),
                referral.clocks().stream().filter(c -> c.metAt() == null).toList());
        persons.request(opened.id(), referral.referralId());
        ledger.open(opened.id(), referral);
    }

    /** Accepts (thụ lý): the case enters the register and gets its file code. */
    @Transactional
    public LegalAidCase accept(String agency, UUID id, IfMatch seen, String category, boolean immediate) {
        var now = clock.instant();
        var pending = cases.forCentre(agency, id, seen);
        statute.requireCategory("/category", category, LegalTime.dayOf(now));
        var accepted = pending.accept(category, immediate, register.enter(LegalAidCase.AID_FORM, now), now);
        clocks.meet(id, statute.rulesMetBy(Trigger.CASE_ACCEPTED), now);
        outbox.publish(accepted);
        ledger.follow(accepted);
        return cases.changed(pending);
    }

    /** Refuses (từ chối thụ lý), with the ground that the law knows. */
    @Transactional
    public LegalAidCase refuse(String agency, UUID id, IfMatch seen, String ground, String detail) {
        var now = clock.instant();
        var pending = cases.forCentre(agency, id, seen);
        statute.require(CodeList.REFUSAL_GROUND, "/ground", ground, LegalTime.dayOf(now));
        var refused = pending.refuse(ground, detail, now);
        clocks.meetAll(id, now);
        outbox.publish(refused);
        ledger.follow(refused);
        return cases.changed(pending);
    }
}
