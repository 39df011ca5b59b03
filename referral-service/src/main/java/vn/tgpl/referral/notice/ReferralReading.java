package vn.tgpl.referral.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import vn.tgpl.platform.audit.Audit;
import vn.tgpl.platform.feed.Feed;
import vn.tgpl.platform.paging.Cursor;
import vn.tgpl.platform.paging.Page;
import vn.tgpl.referral.notice.domain.PersonSearch;
import vn.tgpl.referral.notice.domain.Referral;
import vn.tgpl.referral.notice.domain.ReferralFilter;
import vn.tgpl.referral.notice.domain.ReferralSummary;
import vn.tgpl.referral.notice.domain.Referrals;

/** Shows referrals to who sent them and to the Centre. */
@ApplicationScoped
public class ReferralReading {

    private final Referrals referrals;
    private final ReferralAccess access;
    private final ReferralDisclosure disclosure;
    private final NoticeRouting routing;
    private final Feed feed;
    private final Audit audit;
    private final Clock clock;

    ReferralReading(
            Referrals referrals,
            ReferralAccess access,
            ReferralDisclosure disclosure,
            NoticeRouting routing,
            Feed feed,
            Audit audit,
            Clock clock) {
        this.referrals = referrals;
        this.access = access;
        this.disclosure = disclosure;
        this.routing = routing;
        this.feed = feed;
        this.audit = audit;
        this.clock = clock;
    }

    /** The referral with its person: for its sender and the Centre. The read is audited. */
    @Transactional
    public ReceivedReferral find(String agency, UUID id) {
        var referral = access.read(agency, id);
        audit.read("referral", id);
        return disclosure.to(agency, referral);
    }

    /** The agency's own referrals of a person, or everybody's for the Centre; each one found is an audited read. */
    @Transactional
    public Page<Referral> search(String agency, PersonSearch sought, int limit) {
        var visible = access.isCentre(agency) ? sought : sought.sentBy(agency);
        var page = Page.of(referrals.search(visible, limit + 1), limit, Referral::id);
        page.items().forEach(found -> audit.read("referral", found.id()));
        return page;
    }

    /** Whether there is such a referral and the agency may see it. */
    @Transactional
    public boolean isVisible(String agency, UUID id) {
        return access.find(agency, id).isPresent();
    }

    /** Newest first: the agency's own, or everybody's for the Centre, which may ask for an officer's communes. */
    @Transactional
    public Page<ReferralSummary> list(String agency, ReferralFilter filter, UUID officer, int limit) {
        var visible = access.isCentre(agency) ? ofOfficer(filter, officer) : filter.sentBy(agency);
        return Page.of(referrals.list(visible, limit + 1), limit, Referral::id).map(Referral::summary);
    }

    private ReferralFilter ofOfficer(ReferralFilter filter, UUID officer) {
        return officer == null ? filter : filter.of(routing.communesOf(officer, clock.instant()));
    }

    /** What became of the agency's own referrals since the cursor. */
    public Feed.Slice changes(String agency, Cursor since, int limit) {
        return feed.slice(agency, since, limit);
    }
}
