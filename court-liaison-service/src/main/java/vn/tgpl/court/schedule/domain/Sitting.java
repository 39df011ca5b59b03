package vn.tgpl.court.schedule.domain;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tgpl.contracts.HearingMode;
import vn.tgpl.contracts.Procedure;
import vn.tgpl.contracts.TimePrecision;
import vn.tgpl.court.listing.domain.HearingStatus;
import vn.tgpl.court.listing.domain.Instance;
import vn.tgpl.court.listing.domain.ListStage;
import vn.tgpl.court.listing.domain.MatchedCase;
import vn.tgpl.court.listing.domain.Proceeding;
import vn.tgpl.court.listing.domain.Publicity;
import vn.tgpl.court.listing.domain.Track;
import vn.tgpl.statute.time.LegalTime;

/**
 * A hearing on one of its days, as a list shows it.
 *
 * @param changedAt when the court made this version
 * @param stands false where the court will not sit: the day or the whole hearing is off
 * @param day which of the hearing's days this is, counted from 1
 * @param days how many days the hearing has
 */
public record Sitting(
        UUID id,
        long version,
        String court,
        String reference,
        HearingStatus status,
        Instant changedAt,
        boolean stands,
        TimePrecision timePrecision,
        Instant start,
        Instant end,
        String room,
        int day,
        int days,
        Proceeding proceeding,
        String caseName,
        Procedure procedure,
        Track track,
        Instance instance,
        ListStage list,
        HearingMode mode,
        List<NamedPoint> points,
        Publicity publicity,
        String judge,
        String clerk,
        List<MatchedCase> cases) {

    /** One that was interrupted goes on, and one that was held was held. */
    private static final Set<HearingStatus> IS_ON =
            Set.of(HearingStatus.FIXED, HearingStatus.SUSPENDED, HearingStatus.HELD);

    /** One for each day; of a hearing that has only its week, one. */
    public static Stream<Sitting> of(PulledHearing hearing) {
        var count = hearing.sent().timePrecision() == TimePrecision.WEEK
                ? 1
                : hearing.sent().days().size();
        return IntStream.range(0, count).mapToObj(i -> of(hearing, i, count));
    }

    private static Sitting of(PulledHearing hearing, int index, int count) {
        var sent = hearing.sent();
        var day = sent.days().get(index);
        return new Sitting(
                hearing.id(),
                hearing.version(),
                hearing.court(),
                hearing.reference(),
                hearing.status(),
                hearing.changedAt(),
                day.stands() && IS_ON.contains(hearing.status()),
                sent.timePrecision(),
                day.start(),
                day.end(),
                day.room(),
                index + 1,
                count,
                sent.proceeding(),
                sent.caseName(),
                sent.procedure(),
                sent.track(),
                sent.instance(),
                sent.list(),
                sent.mode(),
                hearing.points(),
                sent.publicity(),
                sent.judge(),
                sent.clerk(),
                hearing.cases());
    }

    @JsonIgnore
    public boolean isOfWeek() {
        return timePrecision == TimePrecision.WEEK;
    }

    public LocalDate date() {
        return LegalTime.dayOf(start);
    }

    public LocalDate monday() {
        return date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    boolean isWithin(LocalDate from, LocalDate to) {
        var first = isOfWeek() ? monday() : date();
        var last = isOfWeek() ? monday().plusDays(6) : date();
        return !first.isAfter(to) && !last.isBefore(from);
    }
}
