package vn.tgpl.referral.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import vn.tgpl.platform.audit.Audit;
import vn.tgpl.platform.clock.Clocks;
import vn.tgpl.platform.feed.Feed;
import vn.tgpl.platform.outbox.Outbox;
import vn.tgpl.platform.paging.Cursor;
import vn.tgpl.platform.paging.Page;
import vn.tgpl.referral.notice.domain.Notice;
import vn.tgpl.referral.notice.domain.NoticeClocks;
import vn.tgpl.referral.notice.domain.NoticeRules;
import vn.tgpl.referral.notice.domain.Referral;
import vn.tgpl.referral.notice.domain.ReferralAnnouncement;
import vn.tgpl.referral.notice.domain.ReferralFilter;
import vn.tgpl.referral.notice.domain.ReferralSummary;
import vn.tgpl.referral.notice.domain.ReferralVersion;
import vn.tgpl.referral.notice.domain.ReferralVersions;
import vn.tgpl.referral.notice.domain.Referrals;

/** Receives what agencies send, and shows it to who sent it and to the Centre. */
@ApplicationScoped
public class ReferralIntake {

    private final Referrals referrals;
    private final ReferralVersions versions;
    private final ReferralAccess access;
    private final NoticeClocks noticeClocks;
    private final Clocks clocks;
    private final Outbox outbox;
    private final ReferralNews news;
    private final Feed feed;
    private final Audit audit;
    private final Clock clock;

    ReferralIntake(
            Referrals referrals,
            ReferralVersions versions,
            ReferralAccess access,
            NoticeClocks noticeClocks,
            Clocks clocks,
            Outbox outbox,
            ReferralNews news,
            Feed feed,
            Audit audit,
            Clock clock) {
        this.referrals = referrals;
        this.versions = versions;
        this.access = access;
        this.noticeClocks = noticeClocks;
        this.clocks = clocks;
        this.outbox = outbox;
        this.news = news;
        this.feed = feed;
        this.audit = audit;
        this.clock = clock;
    }

    /** Takes in an agency's notice: from here on the Centre's clocks run. */
    @Transactional
    public ReceivedReferral receive(String sender, Notice notice) {
        var now = clock.instant();
        var referral = check(sender, notice, now);
        var started = noticeClocks.startedBy(notice, now);
        referrals.persist(referral);
        versions.persist(ReferralVersion.first(referral));
        clocks.start(referral.id(), started.ofSender());
        clocks.show(referral.id(), started.ofCentre()); // case-service hears of them and watches them
        outbox.publish(ReferralAnnouncement.received(referral, started.all()));
        news.tell(referral, now);
        audit.wrote("referral", referral.id());
        return new ReceivedReferral(referral, started.all(), null);
    }

    /** What {@link #receive} would answer; nothing is kept. */
    public ReceivedReferral rehearse(String sender, Notice notice) {
        var now = clock.instant();
        return new ReceivedReferral(
                check(sender, notice, now), noticeClocks.startedBy(notice, now).all(), null);
    }

    private static Referral check(String sender, Notice notice, Instant now) {
        NoticeRules.check(notice, now);
        return new Referral(sender, notice, now);
    }

    /** The referral with its person: for its sender and the Centre. The read is audited. */
    @Transactional
    public ReceivedReferral find(String agency, UUID id) {
        var referral = access.read(agency, id);
        audit.read("referral", id);
        return access.show(referral);
    }

    /** Newest first: the agency's own, or everybody's for the Centre. */
    @Transactional
    public Page<ReferralSummary> list(String agency, ReferralFilter filter, int limit) {
        var visible = access.isCentre(agency) ? filter : filter.sentBy(agency);
        return Page.of(referrals.list(visible, limit + 1), limit, Referral::id).map(Referral::summary);
    }

    /** What became of the agency's own referrals since the cursor. */
    public Feed.Slice changes(String agency, Cursor since, int limit) {
        return feed.slice(agency, since, limit);
    }
}
