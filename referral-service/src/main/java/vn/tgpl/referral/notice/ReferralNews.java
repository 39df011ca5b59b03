package vn.tgpl.referral.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import vn.tgpl.platform.audit.Audit;
import vn.tgpl.platform.feed.Feed;
import vn.tgpl.platform.feed.FeedItem;
import vn.tgpl.referral.notice.domain.Referral;
import vn.tgpl.referral.notice.domain.Referrals;

/** Tells a referral's sender, in its feed, how the referral now stands. */
@ApplicationScoped
class ReferralNews {

    private final Feed feed;
    private final Referrals referrals;
    private final Audit audit;

    ReferralNews(Feed feed, Referrals referrals, Audit audit) {
        this.feed = feed;
        this.referrals = referrals;
        this.audit = audit;
    }

    /** The caller has changed it: the news carries the new version, and the audit says who it was. */
    void tellChange(Referral referral, Instant at) {
        referrals.flush();
        audit.wrote("referral", referral.id());
        tell(referral, at);
    }

    void tell(Referral referral, Instant at) {
        feed.append(new FeedItem(Set.of(referral.sender()), at, "UPSERT", referral.id(), referral.summary()));
    }
}
