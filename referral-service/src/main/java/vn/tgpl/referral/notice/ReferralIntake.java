package vn.tgpl.referral.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tgpl.contracts.StartedClock;
import vn.tgpl.platform.audit.Audit;
import vn.tgpl.platform.clock.Clocks;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.platform.feed.Feed;
import vn.tgpl.platform.outbox.Outbox;
import vn.tgpl.platform.paging.Cursor;
import vn.tgpl.platform.paging.Page;
import vn.tgpl.platform.problem.NotFound;
import vn.tgpl.referral.notice.domain.Notice;
import vn.tgpl.referral.notice.domain.NoticeClocks;
import vn.tgpl.referral.notice.domain.NoticeRules;
import vn.tgpl.referral.notice.domain.NoticeWarnings;
import vn.tgpl.referral.notice.domain.PersonSearch;
import vn.tgpl.referral.notice.domain.Referral;
import vn.tgpl.referral.notice.domain.ReferralFilter;
import vn.tgpl.referral.notice.domain.ReferralSummary;
import vn.tgpl.referral.notice.domain.Referrals;
import vn.tgpl.referral.notice.domain.SameReferrals;
import vn.tgpl.referral.notice.domain.SearchKeys;
import vn.tgpl.statute.time.LegalTime;

/** Receives what agencies send, and shows it to who sent it and to the Centre. */
@ApplicationScoped
public class ReferralIntake {

    private final Referrals referrals;
    private final SameReferrals same;
    private final SearchKeys keys;
    private final NoticeClocks noticeClocks;
    private final StatuteBook statute;
    private final Clocks clocks;
    private final Outbox outbox;
    private final ReferralNews news;
    private final Feed feed;
    private final Audit audit;
    private final Clock clock;
    private final String centre;

    ReferralIntake(
            Referrals referrals,
            SameReferrals same,
            SearchKeys keys,
            NoticeClocks noticeClocks,
            StatuteBook statute,
            Clocks clocks,
            Outbox outbox,
            ReferralNews news,
            Feed feed,
            Audit audit,
            Clock clock,
            @ConfigProperty(name = "tgpl.centre") String centre) {
        this.referrals = referrals;
        this.same = same;
        this.keys = keys;
        this.noticeClocks = noticeClocks;
        this.statute = statute;
        this.clocks = clocks;
        this.outbox = outbox;
        this.news = news;
        this.feed = feed;
        this.audit = audit;
        this.clock = clock;
        this.centre = centre;
    }

    /** Takes in an agency's notice: from here on the Centre's clocks run. */
    @Transactional
    public ReceivedReferral receive(String sender, Notice notice) {
        var now = clock.instant();
        var referral = check(sender, notice, now);
        var started = noticeClocks.startedBy(notice, now);
        referral.findBy(keys.stored(notice.person()));
        same.link(referral);
        referrals.persist(referral);
        clocks.start(referral.id(), started.ofSender());
        clocks.show(referral.id(), started.ofCentre()); // case-service hears of them and watches them
        outbox.publish(referral.received(started.all()));
        news.tell(referral, now);
        audit.wrote("referral", referral.id());
        return received(referral, started.all(), null);
    }

    /** What {@link #receive} would answer; nothing is kept. */
    public ReceivedReferral rehearse(String sender, Notice notice) {
        var now = clock.instant();
        var referral = check(sender, notice, now);
        return received(referral, noticeClocks.startedBy(notice, now).all(), null);
    }

    private Referral check(String sender, Notice notice, Instant now) {
        NoticeRules.check(notice, now, statute.statute());
        return new Referral(sender, notice, now);
    }

    private ReceivedReferral received(Referral referral, List<StartedClock> clocks, List<UUID> same) {
        var day = LegalTime.dayOf(referral.receivedAt());
        var warnings = NoticeWarnings.of(referral.notice(), clocks, day, statute.statute());
        return new ReceivedReferral(referral, clocks, warnings, same);
    }

    /** The referral with its person: for its sender and the Centre. The read is audited. */
    @Transactional
    public ReceivedReferral find(String agency, UUID id) {
        var referral = visible(agency, id).orElseThrow(NotFound::new);
        audit.read("referral", id);
        return received(referral, clocks.of(id), isCentre(agency) ? sameAs(referral) : null);
    }

    /** The agency's own referrals of a person, or everybody's for the Centre; each one found is an audited read. */
    @Transactional
    public Page<Referral> search(String agency, PersonSearch sought, int limit) {
        var visible = isCentre(agency) ? sought : sought.sentBy(agency);
        var page = Page.of(referrals.search(visible, limit + 1), limit, Referral::id);
        page.items().forEach(found -> audit.read("referral", found.id()));
        return page;
    }

    /** Whether there is such a referral and the agency may see it. */
    @Transactional
    public boolean isVisible(String agency, UUID id) {
        return visible(agency, id).isPresent();
    }

    private Optional<Referral> visible(String agency, UUID id) {
        return referrals
                .findByIdOptional(id)
                .filter(found -> isCentre(agency) || found.sender().equals(agency));
    }

    /** Newest first: the agency's own, or everybody's for the Centre. */
    @Transactional
    public Page<ReferralSummary> list(String agency, ReferralFilter filter, int limit) {
        var visible = isCentre(agency) ? filter : filter.sentBy(agency);
        return Page.of(referrals.list(visible, limit + 1), limit, Referral::id).map(Referral::summary);
    }

    /** What became of the agency's own referrals since the cursor. */
    public Feed.Slice changes(String agency, Cursor since, int limit) {
        return feed.slice(agency, since, limit);
    }

    private List<UUID> sameAs(Referral referral) {
        return same.of(referral.root()).stream()
                .map(Referral::id)
                .filter(id -> !id.equals(referral.id()))
                .toList();
    }

    private boolean isCentre(String agency) {
        return agency.equals(centre);
    }
}
