package vn.tgpl.court.upload;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.tgpl.contracts.TimePrecision;
import vn.tgpl.court.course.domain.CancellationReason;
import vn.tgpl.court.listing.HearingFiles;
import vn.tgpl.court.listing.domain.Decision;
import vn.tgpl.court.listing.domain.Hearing;
import vn.tgpl.court.listing.domain.HearingStatus;
import vn.tgpl.court.listing.domain.Hearings;
import vn.tgpl.court.upload.domain.Outcome;
import vn.tgpl.court.upload.domain.RowResult;
import vn.tgpl.statute.time.LegalTime;

/** Takes off a court's list what a complete list of the day no longer has. */
@ApplicationScoped
class ListWithdrawal {

    private final Hearings hearings;
    private final HearingFiles files;
    private final Clock clock;

    ListWithdrawal(Hearings hearings, HearingFiles files, Clock clock) {
        this.hearings = hearings;
        this.files = files;
        this.clock = clock;
    }

    /**
     * @param complete the days of which all hearings are known
     * @param kept the references of those hearings
     */
    Stream<RowResult> withdraw(String court, Set<LocalDate> complete, Set<String> kept) {
        return complete.stream()
                .sorted()
                .map(day -> QuarkusTransaction.requiringNew().call(() -> withdraw(court, day, complete, kept)))
                .flatMap(List::stream);
    }

    private List<RowResult> withdraw(String court, LocalDate day, Set<LocalDate> complete, Set<String> kept) {
        return hearings.toSit(court, LegalTime.startOf(day), LegalTime.startOf(day.plusDays(1))).stream()
                .filter(hearing -> !kept.contains(hearing.reference()) && isWithin(complete, hearing))
                .map(this::withdraw)
                .flatMap(Optional::stream)
                .toList();
    }

    /** One that sits on other days too stays, and so does one whose day is not fixed yet. */
    private static boolean isWithin(Set<LocalDate> complete, Hearing hearing) {
        var schedule = hearing.schedule();
        return schedule.timePrecision() != TimePrecision.WEEK
                && schedule.standingDays().stream().allMatch(day -> complete.contains(LegalTime.dayOf(day.start())));
    }

    private Optional<RowResult> withdraw(Hearing seen) {
        hearings.lock(seen);
        if (seen.status() != HearingStatus.FIXED) {
            return Optional.empty(); // somebody was faster
        }
        var now = clock.instant();
        var reason = CancellationReason.WITHDRAWN_FROM_LIST.name();
        files.changed(seen, seen.decide(new Decision(HearingStatus.CANCELLED, reason, null, now)), now);
        return Optional.of(new RowResult(
                null, seen.reference(), Outcome.WITHDRAWN, seen.id(), seen.version(), List.of(), List.of()));
    }
}
