package vn.tgpl.referral.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import vn.tgpl.platform.audit.Audit;
import vn.tgpl.platform.clock.Clocks;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.platform.outbox.Outbox;
import vn.tgpl.referral.notice.domain.Notice;
import vn.tgpl.referral.notice.domain.NoticeClocks;
import vn.tgpl.referral.notice.domain.NoticeRules;
import vn.tgpl.referral.notice.domain.Referral;
import vn.tgpl.referral.notice.domain.ReferralAnnouncement;
import vn.tgpl.referral.notice.domain.ReferralVersion;
import vn.tgpl.referral.notice.domain.ReferralVersions;
import vn.tgpl.referral.notice.domain.Referrals;
import vn.tgpl.referral.notice.domain.SameReferrals;
import vn.tgpl.referral.notice.domain.SearchKeys;
import vn.tgpl.statute.time.LegalTime;

/** Receives what agencies send. */
@ApplicationScoped
public class ReferralIntake {

    private final Referrals referrals;
    private final SameReferrals same;
    private final SearchKeys keys;
    private final ReferralVersions versions;
    private final ReferralDisclosure disclosure;
    private final NoticeRouting routing;
    private final NoticeClocks noticeClocks;
    private final StatuteBook statute;
    private final Clocks clocks;
    private final Outbox outbox;
    private final ReferralNews news;
    private final Audit audit;
    private final Clock clock;

    ReferralIntake(
            Referrals referrals,
            SameReferrals same,
            SearchKeys keys,
            ReferralVersions versions,
            ReferralDisclosure disclosure,
            NoticeRouting routing,
            NoticeClocks noticeClocks,
            StatuteBook statute,
            Clocks clocks,
            Outbox outbox,
            ReferralNews news,
            Audit audit,
            Clock clock) {
        this.referrals = referrals;
        this.same = same;
        this.keys = keys;
        this.versions = versions;
        this.disclosure = disclosure;
        this.routing = routing;
        this.noticeClocks = noticeClocks;
        this.statute = statute;
        this.clocks = clocks;
        this.outbox = outbox;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    /** Takes in an agency's notice: from here on the Centre's clocks run. */
    @Transactional
    public ReceivedReferral receive(String sender, Notice notice) {
        var now = clock.instant();
        var referral = check(sender, notice, now);
        referral.findBy(keys.stored(notice.person()));
        same.link(referral);
        referrals.persist(referral);
        versions.persist(ReferralVersion.first(referral));
        var started = noticeClocks.of(referral);
        clocks.start(referral.id(), started.ofSender());
        clocks.show(referral.id(), started.ofCentre()); // case-service hears of them and watches them
        var to = routing.addressees(notice, LegalTime.dayOf(now));
        outbox.publish(ReferralAnnouncement.received(referral, to, started.all()));
        news.tell(referral, now);
        audit.wrote("referral", referral.id());
        routing.heard(referral, now); // last: other notices of the commune wait for it
        return disclosure.ofNew(referral, to, started.all());
    }

    /** What {@link #receive} would answer; nothing is kept. */
    public ReceivedReferral rehearse(String sender, Notice notice) {
        var now = clock.instant();
        var referral = check(sender, notice, now);
        var to = routing.addressees(notice, LegalTime.dayOf(now));
        return disclosure.ofNew(referral, to, noticeClocks.of(referral).all());
    }

    private Referral check(String sender, Notice notice, Instant now) {
        NoticeRules.check(notice, now, statute.statute());
        return new Referral(sender, notice, now);
    }
}
