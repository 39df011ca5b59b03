package vn.tgpl.court.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import vn.tgpl.court.listing.domain.Hearing;
import vn.tgpl.court.listing.domain.HearingFilter;
import vn.tgpl.court.listing.domain.HearingSummary;
import vn.tgpl.court.listing.domain.HearingVersion;
import vn.tgpl.court.listing.domain.HearingVersions;
import vn.tgpl.court.listing.domain.Hearings;
import vn.tgpl.platform.feed.Feed;
import vn.tgpl.platform.paging.Cursor;
import vn.tgpl.platform.paging.Page;
import vn.tgpl.platform.problem.NotFound;

/** Shows hearings, and what became of them, to the agencies that take part. */
@ApplicationScoped
public class HearingReading {

    private final Hearings hearings;
    private final HearingVersions versions;
    private final HearingDisclosure disclosure;
    private final Feed feed;

    HearingReading(Hearings hearings, HearingVersions versions, HearingDisclosure disclosure, Feed feed) {
        this.hearings = hearings;
        this.versions = versions;
        this.disclosure = disclosure;
        this.feed = feed;
    }

    @Transactional
    public ListedHearing find(String agency, UUID id) {
        return disclosure.to(agency, seen(agency, hearings.findByIdOptional(id)));
    }

    @Transactional
    public ListedHearing find(String agency, String court, String reference) {
        return disclosure.to(agency, seen(agency, hearings.of(court, reference)));
    }

    /** What the agency takes part in, last listed first. */
    @Transactional
    public Page<HearingSummary> list(String agency, HearingFilter filter, int limit) {
        return Page.of(hearings.list(agency, filter, limit + 1), limit, Hearing::id)
                .map(Hearing::summary);
    }

    /** What became, since the cursor, of the hearings that the agency takes part in. */
    public Feed.Slice changes(String agency, Cursor since, int limit) {
        return feed.slice(agency, since, limit);
    }

    /** The hearing's versions, newest first. */
    @Transactional
    public Page<HearingVersion> versions(String agency, UUID id, Cursor cursor, int limit) {
        var hearing = seen(agency, hearings.findByIdOptional(id));
        var before = cursor.isStart() ? Long.MAX_VALUE : cursor.number();
        return Page.of(versions.before(hearing.id(), before, limit + 1), limit, HearingVersion::version);
    }

    @Transactional
    public HearingVersion version(String agency, UUID id, long version) {
        return versions.of(seen(agency, hearings.findByIdOptional(id)).id(), version)
                .orElseThrow(NotFound::new);
    }

    private static Hearing seen(String agency, Optional<Hearing> found) {
        return found.filter(hearing -> hearing.isSeenBy(agency)).orElseThrow(NotFound::new);
    }
}
