package vn.tgpl.court.upload;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.tgpl.contracts.TimePrecision;
import vn.tgpl.court.course.HearingCourse;
import vn.tgpl.court.listing.domain.Hearing;
import vn.tgpl.court.upload.domain.Outcome;
import vn.tgpl.court.upload.domain.RowResult;
import vn.tgpl.statute.time.LegalTime;

/** Takes off a court's list what a complete list of the day no longer has. */
@ApplicationScoped
class ListWithdrawal {

    private final HearingCourse course;

    ListWithdrawal(HearingCourse course) {
        this.course = course;
    }

    /**
     * @param complete the days of which all hearings are known
     * @param kept the references of those hearings
     */
    Stream<RowResult> withdraw(String court, Set<LocalDate> complete, Set<String> kept) {
        Predicate<Hearing> gone = hearing -> !kept.contains(hearing.reference()) && isWithin(complete, hearing);
        return complete.stream()
                .sorted()
                .map(day -> QuarkusTransaction.requiringNew().call(() -> course.withdraw(court, day, gone)))
                .flatMap(List::stream)
                .map(ListWithdrawal::result);
    }

    /** One that sits on other days too stays, and so does one whose day is not fixed yet. */
    private static boolean isWithin(Set<LocalDate> complete, Hearing hearing) {
        var schedule = hearing.schedule();
        return schedule.timePrecision() != TimePrecision.WEEK
                && schedule.standingDays().stream().allMatch(day -> complete.contains(LegalTime.dayOf(day.start())));
    }

    private static RowResult result(Hearing withdrawn) {
        return new RowResult(
                null,
                withdrawn.reference(),
                Outcome.WITHDRAWN,
                withdrawn.id(),
                withdrawn.version(),
                List.of(),
                List.of());
    }
}
