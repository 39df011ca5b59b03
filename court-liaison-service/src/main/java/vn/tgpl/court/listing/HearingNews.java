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

    /** The court has changed it; what it took off its list is told as deleted. */
    void tell(Hearing hearing, Instant at) {
        var op = hearing.status().isListed() ? "UPSERT" : "DELETE";
        feed.append(new FeedItem(hearing.participants(), at, op, hearing.id(), hearing.summary()));
    }

    /** Its cases or who takes part have changed; of what is off the list nobody need hear again. */
    void tellOfCases(Hearing hearing, Instant at) {
        if (hearing.status().isListed()) {
            tell(hearing, at);
        }
    }
}
