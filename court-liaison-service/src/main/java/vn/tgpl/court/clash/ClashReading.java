package vn.tgpl.court.clash;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tgpl.court.clash.domain.ClashFilter;
import vn.tgpl.court.clash.domain.ClashPlace;
import vn.tgpl.court.clash.domain.Engagements;
import vn.tgpl.platform.caller.Caller;
import vn.tgpl.platform.feed.Feed;
import vn.tgpl.platform.paging.Cursor;
import vn.tgpl.platform.paging.Page;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.statute.time.LegalTime;

/** Shows the clashes: a court those of its hearings, the Centre those of its cases, a provider his own. */
@ApplicationScoped
public class ClashReading {

    private final Engagements engagements;
    private final DaysOff daysOff;
    private final Feed feed;
    private final Caller caller;
    private final Clock clock;
    private final String centre;
    private final int mostDays;

    ClashReading(
            Engagements engagements,
            DaysOff daysOff,
            Feed feed,
            Caller caller,
            Clock clock,
            @ConfigProperty(name = "tgpl.centre") String centre,
            @ConfigProperty(name = "tgpl.clash.most-days") int mostDays) {
        this.engagements = engagements;
        this.daysOff = daysOff;
        this.feed = feed;
        this.caller = caller;
        this.clock = clock;
        this.centre = centre;
        this.mostDays = mostDays;
    }

    /** What clashes now, earliest first: from today, and for as long as may be asked, where that is left out. */
    @Transactional
    public Page<SeenClash> list(LocalDate from, LocalDate to, Cursor cursor, int limit) {
        var first = from != null ? from : to != null ? to.minusDays(mostDays) : LegalTime.dayOf(clock.instant());
        var last = to != null ? to : first.plusDays(mostDays);
        check(first, last);
        var found = engagements.clashes(filter(first, last, cursor), limit + 1);
        return Page.of(found, limit, ClashPlace::of).map(clash -> SeenClash.of(clash, viewer()));
    }

    /** The clashes that came up since the cursor; the list says which of them are still there. */
    public Feed.Slice changes(Cursor since, int limit) {
        return feed.slice(ClashNews.audience(viewer()), since, limit);
    }

    private void check(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new InvalidInput(InputError.in("to", "range-backwards"));
        }
        if (from.plusDays(mostDays).isBefore(to)) {
            var allowed = List.of(String.valueOf(mostDays));
            throw new InvalidInput(new InputError(null, "to", "range-too-long", null, allowed));
        }
    }

    private ClashFilter filter(LocalDate from, LocalDate to, Cursor cursor) {
        var provider = caller.provider().map(Object::toString).orElse(null);
        var isCentre = provider == null && caller.agency().equals(centre);
        return new ClashFilter(
                provider,
                isCentre ? centre : null,
                provider == null && !isCentre ? caller.agency() : null,
                LegalTime.startOf(from),
                LegalTime.startOf(to),
                daysOff.between(from, to),
                cursor.isStart() ? null : place(cursor));
    }

    private static ClashPlace place(Cursor cursor) {
        try {
            return ClashPlace.parse(cursor.name());
        } catch (IllegalArgumentException e) {
            throw new InvalidInput(InputError.in("cursor", "unreadable-cursor"));
        }
    }

    private String viewer() {
        return caller.provider().map(Object::toString).orElseGet(caller::agency);
    }
}
