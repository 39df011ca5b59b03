package vn.tgpl.casework.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tgpl.casework.casefile.CaseFiles;
import vn.tgpl.casework.casefile.domain.LegalAidCase;
import vn.tgpl.casework.intake.domain.AidRequest;
import vn.tgpl.casework.intake.domain.AidRequestRules;
import vn.tgpl.casework.intake.domain.AidRequestWarnings;
import vn.tgpl.casework.involvement.InvolvementLedger;
import vn.tgpl.casework.involvement.domain.RequestedAid;
import vn.tgpl.casework.person.PersonReading;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.platform.problem.NotFound;
import vn.tgpl.statute.time.LegalTime;

/** Opens a case for each request made at the Centre's own desk. */
@ApplicationScoped
public class DeskIntake {

    private final CaseFiles cases;
    private final UrgencyJudging urgency;
    private final CaseAcceptance acceptance;
    private final PersonReading persons;
    private final InvolvementLedger ledger;
    private final StatuteBook statute;
    private final Clock clock;
    private final String province;

    DeskIntake(
            CaseFiles cases,
            UrgencyJudging urgency,
            CaseAcceptance acceptance,
            PersonReading persons,
            InvolvementLedger ledger,
            StatuteBook statute,
            Clock clock,
            @ConfigProperty(name = "tgpl.province") String province) {
        this.cases = cases;
        this.urgency = urgency;
        this.acceptance = acceptance;
        this.persons = persons;
        this.ledger = ledger;
        this.statute = statute;
        this.clock = clock;
        this.province = province;
    }

    /** It waits for the Centre's decision like every other; nothing is told of the person. */
    @Transactional
    public LegalAidCase open(String agency, AidRequest request) {
        var opened = check(agency, request);
        cases.open(opened);
        persons.keep(opened.id(), request.toPerson());
        ledger.open(asOthersSeeIt(opened, request));
        return cases.changed(opened);
    }

    /** What {@link #open} would do; nothing is kept. */
    public RehearsedRequest rehearse(String agency, AidRequest request) {
        var asked = check(agency, request);
        var judged = asked.intake().urgency();
        return new RehearsedRequest(
                judged, AidRequestWarnings.of(request, judged.isImmediate(), province), acceptance.wouldStart(asked));
    }

    private LegalAidCase check(String agency, AidRequest request) {
        if (!cases.isCentre(agency)) {
            throw new NotFound();
        }
        var now = clock.instant();
        AidRequestRules.check(request, now, statute.statute());
        var asked = new LegalAidCase(agency, request.requestedAt(), request.toIntake());
        asked.judge(urgency.of(asked.intake(), LegalTime.dayOf(now)));
        return asked;
    }

    private static RequestedAid asOthersSeeIt(LegalAidCase opened, AidRequest request) {
        var proceeding = request.proceedingOrNone();
        return new RequestedAid(
                opened.id(),
                request.source().name(),
                proceeding.numbers(),
                proceeding.court(),
                request.person().heldAt(),
                proceeding.named(),
                request.requestedAt());
    }
}
