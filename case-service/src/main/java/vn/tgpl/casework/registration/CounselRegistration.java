package vn.tgpl.casework.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import vn.tgpl.casework.casefile.CaseFiles;
import vn.tgpl.casework.casefile.domain.LegalAidCase;
import vn.tgpl.casework.involvement.InvolvementLedger;
import vn.tgpl.casework.registration.domain.Registration;
import vn.tgpl.casework.registration.domain.RegistrationDecision;
import vn.tgpl.platform.outbox.Outbox;
import vn.tgpl.platform.precondition.IfMatch;

/** Records what a proceedings agency decides on registering the provider as counsel (BLTTHS Art. 78). */
@ApplicationScoped
public class CounselRegistration {

    private final CaseFiles cases;
    private final InvolvementLedger ledger;
    private final EntityManager entities;
    private final Outbox outbox;
    private final Clock clock;

    CounselRegistration(CaseFiles cases, InvolvementLedger ledger, EntityManager entities, Outbox outbox, Clock clock) {
        this.cases = cases;
        this.ledger = ledger;
        this.entities = entities;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** For an agency that takes part in the case; for any other there is no such case. */
    @Transactional
    public LegalAidCase record(String agency, UUID caseId, IfMatch seen, RegistrationDecision made) {
        ledger.requireParticipant(agency, caseId);
        made.check(clock.instant());
        var assigned = cases.forChange(caseId, seen);
        var event = switch (made.decision()) {
            case REGISTERED -> assigned.register(agency, made.decidedAt());
            case REFUSED -> assigned.refuseRegistration(agency, made.ground(), made.decidedAt());
            case CANCELLED -> assigned.cancelRegistration(agency, made.ground(), made.decidedAt());
        };
        entities.persist(new Registration(caseId, agency, assigned.providerId(), made));
        outbox.publish(event);
        ledger.follow(event);
        return cases.changed(assigned);
    }
}
