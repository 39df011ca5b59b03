package vn.tgpl.court.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import vn.tgpl.contracts.CaseAccepted;
import vn.tgpl.contracts.CaseClockApproaching;
import vn.tgpl.contracts.CaseClockMissed;
import vn.tgpl.contracts.CaseEnded;
import vn.tgpl.contracts.CaseEvent;
import vn.tgpl.contracts.CaseRefused;
import vn.tgpl.contracts.CaseTransferred;
import vn.tgpl.contracts.CounselRegistered;
import vn.tgpl.contracts.CounselRegistrationCancelled;
import vn.tgpl.contracts.CounselRegistrationRefused;
import vn.tgpl.contracts.HearingMatched;
import vn.tgpl.contracts.HearingUnmatched;
import vn.tgpl.contracts.ProviderAssigned;
import vn.tgpl.contracts.ProviderWithdrawn;
import vn.tgpl.court.listing.domain.Hearing;
import vn.tgpl.court.listing.domain.Hearings;

/** Follows which cases a hearing has found, so that their agencies see it and the court knows the provider. */
@ApplicationScoped
public class CaseMatching {

    private final Hearings hearings;
    private final HearingNews news;

    CaseMatching(Hearings hearings, HearingNews news) {
        this.hearings = hearings;
        this.news = news;
    }

    /** Takes in what the event tells; it happened at that moment. */
    @Transactional
    public void follow(CaseEvent event, Instant at) {
        switch (event) {
            case HearingMatched e -> change(e.hearingId(), at, hearing -> hearing.match(e));
            case HearingUnmatched e -> change(e.hearingId(), at, hearing -> hearing.lose(e.caseId()));
            case ProviderAssigned e -> assign(e, at);
            case CaseAccepted e -> {}
            case CaseRefused e -> {}
            case CaseTransferred e -> {}
            case CaseEnded e -> {}
            case ProviderWithdrawn e -> {} // the court goes on telling the last one, until it is told of the next
            case CounselRegistered e -> {}
            case CounselRegistrationRefused e -> {}
            case CounselRegistrationCancelled e -> {}
            // a court has no part in the Centre's own time limits
            case CaseClockApproaching e -> {}
            case CaseClockMissed e -> {}
        }
    }

    private void change(UUID id, Instant at, Consumer<Hearing> step) {
        var hearing = hearings.forChange(id).orElseThrow(() -> new IllegalStateException("No hearing " + id));
        tellIfChanged(hearing, at, step);
    }

    private void assign(ProviderAssigned event, Instant at) {
        for (var hearing : hearings.forChangeOfCase(event.caseId())) {
            tellIfChanged(hearing, at, h -> h.assign(event.caseId(), event.provider()));
        }
    }

    private static Set<String> gone(Set<String> before, Hearing hearing) {
        var gone = new HashSet<>(before);
        gone.removeAll(hearing.participants());
        return gone;
    }

    private void tellIfChanged(Hearing hearing, Instant at, Consumer<Hearing> step) {
        var cases = hearing.summary().cases();
        var participants = hearing.participants();
        step.accept(hearing);
        if (!hearing.summary().cases().equals(cases) || !hearing.participants().equals(participants)) {
            news.tellOfCases(hearing, at);
            news.tellGone(hearing, gone(participants, hearing), at);
        }
    }
}
