package vn.tgpl.court.clash.domain;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tgpl.contracts.AssignedProvider;
import vn.tgpl.contracts.TimePrecision;
import vn.tgpl.court.clash.domain.Engagement.Taken;
import vn.tgpl.court.listing.domain.Hearing;
import vn.tgpl.court.listing.domain.HearingCounsel;
import vn.tgpl.court.listing.domain.MatchedCase;
import vn.tgpl.court.listing.domain.SittingDay;

/** What a hearing takes up on its days. */
public final class HearingTakes {

    private final Hearing hearing;
    private final List<MatchedCase> cases;
    private final String organisation;

    private HearingTakes(Hearing hearing, String centre) {
        this.hearing = hearing;
        this.cases = hearing.summary().cases();
        this.organisation = cases.isEmpty() ? null : centre;
    }

    /** Nothing where it is not to sit, or the day within its week is still to be chosen. */
    public static List<Engagement> of(Hearing hearing, HalfDays halves, String centre) {
        var precision = hearing.schedule().timePrecision();
        if (!hearing.status().isToSit() || precision == TimePrecision.WEEK) {
            return List.of();
        }
        var takes = new HearingTakes(hearing, centre);
        return hearing.schedule().days().stream()
                .filter(SittingDay::stands)
                .flatMap(day -> takes.on(day, halves.taken(day, precision)))
                .toList();
    }

    private Stream<Engagement> on(SittingDay day, TimeTaken time) {
        var court = hearing.court();
        var room = day.room();
        var sitting = Stream.of(new Taken(EngagementKind.SITTING, court, court, room));
        var rooms =
                Stream.ofNullable(room).map(name -> new Taken(EngagementKind.ROOM, court + " " + name, court, name));
        var providers = cases.stream()
                .map(MatchedCase::provider)
                .filter(Objects::nonNull)
                .map(AssignedProvider::id)
                .distinct()
                .map(provider -> attending(provider, room));
        return Stream.of(sitting, rooms, providers)
                .flatMap(taken -> taken)
                .map(taken -> new Engagement(hearing, organisation, time, taken));
    }

    /** At the point of an online hearing where counsel attends, or else in court. */
    private Taken attending(UUID provider, String room) {
        return hearing.schedule().persons().stream()
                .flatMap(person -> person.counsel().stream())
                .filter(counsel -> provider.equals(counsel.providerId()) && counsel.place() != null)
                .map(HearingCounsel::place)
                .filter(place -> !place.equals(hearing.court()))
                .findFirst()
                .map(place -> new Taken(EngagementKind.PROVIDER, provider.toString(), place, null))
                .orElseGet(() -> new Taken(EngagementKind.PROVIDER, provider.toString(), hearing.court(), room));
    }
}
