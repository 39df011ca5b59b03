package vn.tgpl.referral.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import vn.tgpl.contracts.ReferralChange;
import vn.tgpl.contracts.RequestStatus;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.platform.precondition.IfMatch;
import vn.tgpl.referral.notice.domain.AidRequest;
import vn.tgpl.referral.notice.domain.ClockChange;
import vn.tgpl.referral.notice.domain.NoticeClocks;
import vn.tgpl.referral.notice.domain.NoticeRules;
import vn.tgpl.referral.notice.domain.ReferralVersions;

/** Records that a person asks for aid after all, or refuses it. */
@ApplicationScoped
public class LaterRequest {

    private final ReferralAccess access;
    private final ReferralDisclosure disclosure;
    private final ReferralVersions versions;
    private final NoticeClocks noticeClocks;
    private final StatuteBook statute;
    private final ReferralAmendment amendment;
    private final ReferralNews news;
    private final Clock clock;

    LaterRequest(
            ReferralAccess access,
            ReferralDisclosure disclosure,
            ReferralVersions versions,
            NoticeClocks noticeClocks,
            StatuteBook statute,
            ReferralAmendment amendment,
            ReferralNews news,
            Clock clock) {
        this.access = access;
        this.disclosure = disclosure;
        this.versions = versions;
        this.noticeClocks = noticeClocks;
        this.statute = statute;
        this.amendment = amendment;
        this.news = news;
        this.clock = clock;
    }

    /** A request starts the clocks of a notice that comes now; a refusal leaves what runs to the Centre. */
    @Transactional
    public ReceivedReferral record(String agency, UUID id, IfMatch seen, AidRequest request) {
        var now = clock.instant();
        var referral = access.ofSender(agency, id, seen);
        NoticeRules.check(request, now, statute.statute());
        versions.persist(referral.request(request, now));
        if (request.status() == RequestStatus.REQUESTED) {
            var change = ClockChange.added(noticeClocks.of(referral));
            amendment.follow(referral, ReferralChange.REQUESTED, change, now);
        } else {
            amendment.follow(referral, ReferralChange.AID_REFUSED, ClockChange.NONE, now);
        }
        news.tellChange(referral, now);
        return disclosure.to(agency, referral);
    }
}
