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

/** Shows hearings, and what became of them, to who takes part. */
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
    public ListedHearing find(HearingReader reader, UUID id) {
        return disclosure.to(reader.agency(), seen(reader, hearings.findByIdOptional(id)));
    }

    @Transactional
    public ListedHearing find(HearingReader reader, String court, String reference) {
        return disclosure.to(reader.agency(), seen(reader, hearings.of(court, reference)));
    }

    /** What the agency takes part in, last listed first. */
    @Transactional
    public Page<HearingSummary> list(HearingReader reader, HearingFilter filter, int limit) {
        return Page.of(hearings.list(reader.agency(), reader.within(filter), limit + 1), limit, Hearing::id)
                .map(Hearing::summary);
    }

    /** What became, since the cursor, of the hearings that the agency takes part in. */
    public Feed.Slice changes(HearingReader reader, Cursor since, int limit) {
        return feed.slice(reader.withFeed(), since, limit);
    }

    /** The hearing's versions, newest first. */
    @Transactional
    public Page<HearingVersion> versions(HearingReader reader, UUID id, Cursor cursor, int limit) {
        var hearing = seen(reader, hearings.findByIdOptional(id));
        var before = cursor.isStart() ? Long.MAX_VALUE : cursor.number();
        return Page.of(versions.before(hearing.id(), before, limit + 1), limit, HearingVersion::version);
    }

    @Transactional
    public HearingVersion version(HearingReader reader, UUID id, long version) {
        return versions.of(seen(reader, hearings.findByIdOptional(id)).id(), version)
                .orElseThrow(NotFound::new);
    }

    private static Hearing seen(HearingReader reader, Optional<Hearing> found) {
        return found.filter(reader::sees).orElseThrow(NotFound::new);
    }
}
