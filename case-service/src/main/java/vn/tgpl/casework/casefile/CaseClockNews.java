package vn.tgpl.casework.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import vn.tgpl.casework.involvement.InvolvementLedger;
import vn.tgpl.contracts.CaseClockApproaching;
import vn.tgpl.contracts.CaseClockMissed;
import vn.tgpl.contracts.CaseEvent;
import vn.tgpl.contracts.StartedClock;
import vn.tgpl.platform.clock.ClockNews;
import vn.tgpl.platform.outbox.Outbox;

/** Tells of the Centre's clocks: the other services, and everybody who takes part in the case. */
@ApplicationScoped
class CaseClockNews implements ClockNews {

    private final CaseFiles cases;
    private final InvolvementLedger ledger;
    private final Outbox outbox;

    CaseClockNews(CaseFiles cases, InvolvementLedger ledger, Outbox outbox) {
        this.cases = cases;
        this.ledger = ledger;
        this.outbox = outbox;
    }

    @Override
    public void approaching(UUID caseId, StartedClock clock, Instant at) {
        tell(new CaseClockApproaching(caseId, cases.find(caseId).referralId(), clock, at));
    }

    @Override
    public void missed(UUID caseId, StartedClock clock, Instant at) {
        tell(new CaseClockMissed(caseId, cases.find(caseId).referralId(), clock, at));
    }

    private void tell(CaseEvent event) {
        outbox.publish(event);
        ledger.follow(event);
    }
}
