package vn.tgpl.referral.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import vn.tgpl.platform.feed.Feed;
import vn.tgpl.platform.feed.FeedItem;
import vn.tgpl.referral.notice.domain.Referral;

/** Tells a referral's sender, in its feed, how the referral now stands. */
@ApplicationScoped
class ReferralNews {

    private final Feed feed;

    ReferralNews(Feed feed) {
        this.feed = feed;
    }

    void tell(Referral referral, Instant at) {
        feed.append(new FeedItem(Set.of(referral.sender()), at, "UPSERT", referral.id(), referral.summary()));
    }
}
