package vn.tgpl.court.clash;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tgpl.court.clash.domain.Engagement;
import vn.tgpl.court.clash.domain.Engagements;
import vn.tgpl.court.clash.domain.HalfDays;
import vn.tgpl.court.clash.domain.HearingTakes;
import vn.tgpl.court.listing.HearingFollower;
import vn.tgpl.court.listing.domain.Hearing;

/** Keeps what each hearing takes up, and has the clashes told that a change brings. */
@ApplicationScoped
class ClashFollowing implements HearingFollower {

    private final Engagements engagements;
    private final HearingClashes clashes;
    private final NewClashes news;
    private final HalfDays halves;
    private final String centre;

    ClashFollowing(
            Engagements engagements,
            HearingClashes clashes,
            NewClashes news,
            @ConfigProperty(name = "tgpl.sitting.noon") LocalTime noon,
            @ConfigProperty(name = "tgpl.sitting.evening") LocalTime evening,
            @ConfigProperty(name = "tgpl.centre") String centre) {
        this.engagements = engagements;
        this.clashes = clashes;
        this.news = news;
        this.halves = new HalfDays(noon, evening);
        this.centre = centre;
    }

    @Override
    public void follow(Hearing hearing, Instant at) {
        var known = engagements.of(hearing.id());
        var taken = HearingTakes.of(hearing, halves, centre);
        if (!values(known).equals(values(taken))) {
            news.tellOfWhatComesUp(hearing, known.isEmpty() ? List.of() : clashes.of(hearing), at);
            known.forEach(engagements::delete);
            engagements.persist(taken);
        }
    }

    /** Its court is warned in the answer, and the Centre hears of it once it has found a case. */
    @Override
    public void followNew(Hearing hearing, Instant at) {
        engagements.persist(HearingTakes.of(hearing, halves, centre));
    }

    private static Set<List<Object>> values(List<Engagement> engagements) {
        return engagements.stream().map(Engagement::value).collect(Collectors.toCollection(HashSet::new));
    }
}
