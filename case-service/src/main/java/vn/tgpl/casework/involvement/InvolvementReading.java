package vn.tgpl.casework.involvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.tgpl.casework.involvement.domain.Hearings;
import vn.tgpl.casework.involvement.domain.Involvement;
import vn.tgpl.casework.involvement.domain.InvolvementFilter;
import vn.tgpl.casework.involvement.domain.Involvements;
import vn.tgpl.casework.involvement.domain.NextHearing;
import vn.tgpl.platform.feed.Feed;
import vn.tgpl.platform.feed.FeedEntry;
import vn.tgpl.platform.paging.Cursor;
import vn.tgpl.platform.paging.Page;
import vn.tgpl.platform.problem.NotFound;

/** Shows an agency the involvements that it takes part in, and what happened to them. */
@ApplicationScoped
public class InvolvementReading {

    /** An involvement with its next hearing, or null where none is fixed. */
    public record Seen(Involvement involvement, NextHearing nextHearing) {}

    private final Involvements involvements;
    private final Hearings hearings;
    private final Feed feed;
    private final Clock clock;

    InvolvementReading(Involvements involvements, Hearings hearings, Feed feed, Clock clock) {
        this.involvements = involvements;
        this.hearings = hearings;
        this.feed = feed;
        this.clock = clock;
    }

    @Transactional
    public Seen find(String agency, UUID id) {
        var found = involvements
                .findByIdOptional(id)
                .filter(involvement -> involvement.agencies().contains(agency))
                .orElseThrow(NotFound::new);
        return new Seen(found, hearings.next(List.of(id), clock.instant()).get(id));
    }

    @Transactional
    public Page<Seen> list(InvolvementFilter filter, int limit) {
        var page = Page.of(involvements.list(filter, limit + 1), limit, Involvement::id);
        var next = hearings.next(page.items().stream().map(Involvement::id).toList(), clock.instant());
        return page.map(involvement -> new Seen(involvement, next.get(involvement.id())));
    }

    /** What happened since the cursor, in the agency's own numbers. */
    public Feed.Slice changes(String agency, Cursor since, int limit) {
        return feed.slice(agency, since, limit);
    }

    public List<FeedEntry> after(String agency, long number, int limit) {
        return feed.after(agency, number, limit);
    }
}
