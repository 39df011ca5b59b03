package vn.tgpl.court.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import vn.tgpl.court.listing.domain.Hearing;
import vn.tgpl.platform.feed.Feed;
import vn.tgpl.platform.feed.FeedItem;

/** Tells the agencies that take part, in their feeds, how a hearing now stands. */
@ApplicationScoped
class HearingNews {

    private final Feed feed;

    HearingNews(Feed feed) {
        this.feed = feed;
    }

    void tell(Hearing hearing, Instant at) {
        feed.append(new FeedItem(hearing.participants(), at, "UPSERT", hearing.id(), hearing.summary()));
    }
}
