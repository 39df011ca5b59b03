package vn.tgpl.court.listing;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.tgpl.court.listing.domain.Hearing;
import vn.tgpl.court.listing.domain.Hearings;
import vn.tgpl.platform.feed.Feed;
import vn.tgpl.platform.feed.FeedItem;

/** Tells the agencies that take part, in their feeds, and the features that follow how a hearing now stands. */
@ApplicationScoped
public class HearingNews {

    private final Feed feed;
    private final Hearings hearings;
    private final List<HearingFollower> followers;

    HearingNews(Feed feed, Hearings hearings, @All List<HearingFollower> followers) {
        this.feed = feed;
        this.hearings = hearings;
        this.followers = followers;
    }

    /** The court has changed it; what it took off its list is told as deleted. */
    void tell(Hearing hearing, Instant at) {
        tell(hearing, hearing.participants(), at);
        var isNew = hearing.version() == 0;
        followers.forEach(follower -> {
            if (isNew) {
                follower.followNew(hearing, at);
            } else {
                follower.follow(hearing, at);
            }
        });
    }

    /** It is none of their hearings any more: nothing is told but that. */
    void tellGone(Hearing hearing, Set<String> agencies, Instant at) {
        if (!agencies.isEmpty()) {
            feed.append(new FeedItem(
                    agencies, at, "DELETE", hearing.id(), hearing.summary().gone()));
        }
    }

    /** Its cases or who takes part have changed; of what is off the list no agency need hear again. */
    void tellOfCases(Hearing hearing, Instant at) {
        if (hearing.status().isListed()) {
            tell(hearing, hearing.participants(), at);
        }
        followers.forEach(follower -> follower.follow(hearing, at));
    }

    /**
     * Tells one agency again how these hearings stand. They are held against change until the entry is written, lest an
     * older state be told after a newer one.
     *
     * @return how many of them the agency takes part in
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int tellAgain(List<UUID> ids, String agency, Instant at) {
        var seen = hearings.unchanging(ids).stream()
                .filter(hearing -> hearing.isSeenBy(agency))
                .toList();
        seen.forEach(hearing -> tell(hearing, Set.of(agency), at));
        return seen.size();
    }

    private void tell(Hearing hearing, Set<String> audience, Instant at) {
        var op = hearing.status().isListed() ? "UPSERT" : "DELETE";
        feed.append(new FeedItem(audience, at, op, hearing.id(), hearing.summary()));
    }
}
