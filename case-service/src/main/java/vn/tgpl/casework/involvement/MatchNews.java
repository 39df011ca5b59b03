package vn.tgpl.casework.involvement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import vn.tgpl.casework.involvement.domain.Involvement;
import vn.tgpl.casework.involvement.domain.KnownHearing;
import vn.tgpl.contracts.HearingMatched;
import vn.tgpl.contracts.HearingUnmatched;
import vn.tgpl.platform.outbox.Outbox;

/** Tells the other services which hearings a case has. */
@ApplicationScoped
class MatchNews {

    private final Outbox outbox;

    MatchNews(Outbox outbox) {
        this.outbox = outbox;
    }

    void tell(Involvement involvement, Collection<KnownHearing> hearings) {
        hearings.forEach(hearing -> outbox.publish(new HearingMatched(
                involvement.caseId(),
                involvement.referralId(),
                hearing.id(),
                hearing.date(),
                involvement.provider(),
                List.copyOf(involvement.agencies()))));
    }

    void tellLost(Involvement involvement, Collection<KnownHearing> hearings) {
        hearings.forEach(hearing ->
                outbox.publish(new HearingUnmatched(involvement.caseId(), involvement.referralId(), hearing.id())));
    }
}
