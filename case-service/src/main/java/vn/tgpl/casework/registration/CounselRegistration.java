package vn.tgpl.casework.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import vn.tgpl.casework.casefile.CaseFiles;
import vn.tgpl.casework.casefile.domain.LegalAidCase;
import vn.tgpl.casework.involvement.InvolvementLedger;
import vn.tgpl.casework.registration.domain.Registration;
import vn.tgpl.casework.registration.domain.RegistrationDecision;
import vn.tgpl.platform.clock.Clocks;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.platform.outbox.Outbox;
import vn.tgpl.platform.precondition.IfMatch;
import vn.tgpl.statute.clock.Trigger;
import vn.tgpl.statute.time.LegalTime;

/** Records what a proceedings agency decides on registering the provider as counsel (BLTTHS Art. 78). */
@ApplicationScoped
public class CounselRegistration {

    private final CaseFiles cases;
    private final InvolvementLedger ledger;
    private final Clocks clocks;
    private final StatuteBook statute;
    private final EntityManager entities;
    private final Outbox outbox;
    private final Clock clock;

    CounselRegistration(
            CaseFiles cases,
            InvolvementLedger ledger,
            Clocks clocks,
            StatuteBook statute,
            EntityManager entities,
            Outbox outbox,
            Clock clock) {
        this.cases = cases;
        this.ledger = ledger;
        this.clocks = clocks;
        this.statute = statute;
        this.entities = entities;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** For an agency that takes part in the case; for any other there is no such case. */
    @Transactional
    public LegalAidCase record(String agency, UUID caseId, IfMatch seen, RegistrationDecision made) {
        ledger.requireParticipant(agency, caseId);
        var now = clock.instant();
        made.check(now);
        var day = LegalTime.dayOf(made.decidedAt());
        made.grounds().ifPresent(list -> statute.require(list, "/ground", made.ground(), day));
        var assigned = cases.forChange(caseId, seen);
        var event = switch (made.decision()) {
            case REGISTERED -> assigned.register(agency, made.decidedAt());
            case REFUSED -> assigned.refuseRegistration(agency, made.ground(), made.decidedAt());
            case CANCELLED -> assigned.cancelRegistration(agency, made.ground(), made.decidedAt());
        };
        entities.persist(new Registration(caseId, agency, assigned.providerId(), made));
        keepTime(assigned, made, now);
        outbox.publish(event);
        ledger.follow(event);
        return cases.changed(assigned);
    }

    /** The decision meets the clocks that waited for it, and starts those of replacing the provider. */
    private void keepTime(LegalAidCase assigned, RegistrationDecision made, Instant now) {
        var at = made.decidedAt();
        var fact = switch (made.decision()) {
            case REGISTERED -> assigned.fact(Trigger.PROVIDER_REGISTERED, at);
            case REFUSED ->
                assigned.fact(Trigger.REGISTRATION_REFUSED, now); // from its receipt: TTLT 10/2018 Art. 6(1)
            case CANCELLED -> assigned.fact(Trigger.REGISTRATION_CANCELLED, at);
        };
        clocks.meet(assigned.id(), statute.rulesMetBy(fact.trigger()), at);
        clocks.start(assigned.id(), statute.clocksStartedBy(fact));
        if (made.decision() == Registration.Decision.CANCELLED) {
            // the Centre is told, with the ground, by this very call
            clocks.meet(assigned.id(), statute.rulesMetBy(Trigger.CANCELLATION_SENT), now);
        }
    }
}
