package vn.tgpl.casework.involvement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tgpl.casework.involvement.domain.Fact;
import vn.tgpl.casework.involvement.domain.HearingTold;
import vn.tgpl.casework.involvement.domain.Involvement;
import vn.tgpl.casework.involvement.domain.KnownHearing;
import vn.tgpl.casework.involvement.domain.LedgerEntry;
import vn.tgpl.contracts.HearingEvent;
import vn.tgpl.contracts.StartedClock;
import vn.tgpl.platform.feed.Feed;
import vn.tgpl.platform.feed.FeedItem;

/** Tells every agency that takes part what happened. */
@ApplicationScoped
class LedgerNews {

    private final Feed feed;
    private final String centre;

    LedgerNews(Feed feed, @ConfigProperty(name = "tgpl.centre") String centre) {
        this.feed = feed;
        this.centre = centre;
    }

    void tell(Involvement involvement, Fact fact, Instant at, String by, Map<String, Object> details) {
        tell(involvement, fact, at, new LedgerEntry(by, null, details));
    }

    /** A court has told something new of a hearing. */
    void tellOfHearing(Involvement involvement, HearingEvent event, Instant at, KnownHearing hearing) {
        var details = hearing.details();
        details.putAll(HearingTold.particulars(event));
        tell(involvement, HearingTold.fact(event), at, new LedgerEntry(hearing.court(), hearing.id(), details));
    }

    /** A hearing, as it stands now, is found to be the involvement's. */
    void tellOfFoundHearing(Involvement involvement, Instant at, KnownHearing hearing) {
        tell(involvement, hearing.fact(), at, new LedgerEntry(hearing.court(), hearing.id(), hearing.details()));
    }

    /** A hearing is not the involvement's after all: nothing more is told of it. */
    void tellUnlinked(Involvement involvement, Instant at, String by, KnownHearing hearing) {
        tell(
                involvement,
                Fact.HEARING_UNLINKED,
                at,
                new LedgerEntry(by, hearing.id(), Map.of("version", hearing.version())));
    }

    /** A time limit runs out; {@code by} is the agency whose duty it is. */
    void tellOfClock(Involvement involvement, Fact fact, Instant at, String by, StartedClock clock) {
        tell(involvement, fact, at, by, Map.of("rule", clock.rule(), "dueAt", clock.dueAt()));
    }

    /** As {@link #tellOfClock}, to the Centre alone; it is no fact of the involvement and makes no new version. */
    void tellCentreOfClock(Involvement involvement, Fact fact, Instant at, StartedClock clock) {
        var entry = new LedgerEntry(centre, null, Map.of("rule", clock.rule(), "dueAt", clock.dueAt()));
        feed.append(new FeedItem(Set.of(centre), at, fact.name(), involvement.id(), entry));
    }

    /** Tells an agency that has just joined what the Centre was told before. */
    void catchUp(Involvement involvement, String newcomer) {
        feed.repeat(involvement.id(), centre, newcomer);
    }

    void tell(Involvement involvement, Fact fact, Instant at, LedgerEntry entry) {
        involvement.note(at);
        feed.append(new FeedItem(involvement.agencies(), at, fact.name(), involvement.id(), entry));
    }
}
