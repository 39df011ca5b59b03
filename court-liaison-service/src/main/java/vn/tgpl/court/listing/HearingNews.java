package vn.tgpl.court.listing;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.tgpl.court.listing.domain.Hearing;
import vn.tgpl.platform.feed.Feed;
import vn.tgpl.platform.feed.FeedItem;

/** Tells the agencies that take part, in their feeds, how a hearing now stands. */
@ApplicationScoped
class HearingNews {

    private final Feed feed;
    private final List<HearingFollower> followers;

    HearingNews(Feed feed, @All List<HearingFollower> followers) {
        this.feed = feed;
        this.followers = followers;
    }

    /** The court has changed it; what it took off its list is told as deleted. */
    void tell(Hearing hearing, Instant at) {
        var op = hearing.status().isListed() ? "UPSERT" : "DELETE";
        feed.append(new FeedItem(hearing.participants(), at, op, hearing.id(), hearing.summary()));
        followers.forEach(follower -> follower.follow(hearing, at));
    }

    /** It is none of their hearings any more: nothing is told but that. */
    void tellGone(Hearing hearing, Set<String> agencies, Instant at) {
        if (!agencies.isEmpty()) {
            feed.append(new FeedItem(
                    agencies, at, "DELETE", hearing.id(), hearing.summary().gone()));
        }
    }

    /** Its cases or who takes part have changed; of what is off the list nobody need hear again. */
    void tellOfCases(Hearing hearing, Instant at) {
        if (hearing.status().isListed()) {
            tell(hearing, at);
        }
    }
}
