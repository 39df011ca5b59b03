package vn.tgpl.casework.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Instant;
import java.util.UUID;
import vn.tgpl.casework.involvement.InvolvementLedger;
import vn.tgpl.casework.involvement.domain.Fact;
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
    private final Instance<OtherClocks> others;

    CaseClockNews(CaseFiles cases, InvolvementLedger ledger, Outbox outbox, @Any Instance<OtherClocks> others) {
        this.cases = cases;
        this.ledger = ledger;
        this.outbox = outbox;
        this.others = others;
    }

    @Override
    public void approaching(UUID caseId, StartedClock clock, Instant at) {
        if (isTold(caseId, Fact.CLOCK_APPROACHING, clock, at)) {
            return;
        }
        tell(new CaseClockApproaching(caseId, cases.find(caseId).referralId(), clock, at));
    }

    @Override
    public void missed(UUID caseId, StartedClock clock, Instant at) {
        if (isTold(caseId, Fact.CLOCK_MISSED, clock, at)) {
            return;
        }
        tell(new CaseClockMissed(caseId, cases.find(caseId).referralId(), clock, at));
    }

    /** Whether the subject is no case, and whoever it belongs to has told of its clock. */
    private boolean isTold(UUID subject, Fact fact, StartedClock clock, Instant at) {
        return others.stream().anyMatch(other -> other.tell(subject, fact, clock, at));
    }

    private void tell(CaseEvent event) {
        outbox.publish(event);
        ledger.follow(event);
    }
}
