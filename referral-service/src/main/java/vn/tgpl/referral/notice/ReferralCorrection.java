package vn.tgpl.referral.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import vn.tgpl.contracts.ReferralChange;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.platform.precondition.IfMatch;
import vn.tgpl.referral.notice.domain.ClockChange;
import vn.tgpl.referral.notice.domain.NothingToDecide;
import vn.tgpl.referral.notice.domain.Notice;
import vn.tgpl.referral.notice.domain.NoticeClocks;
import vn.tgpl.referral.notice.domain.NoticeRules;
import vn.tgpl.referral.notice.domain.Referral;
import vn.tgpl.referral.notice.domain.ReferralVersions;
import vn.tgpl.referral.notice.domain.SearchKeys;

/** Corrects or replaces what was sent: by the sender alone until the Centre has accepted it, then with its consent. */
@ApplicationScoped
public class ReferralCorrection {

    private final ReferralAccess access;
    private final ReferralDisclosure disclosure;
    private final ReferralVersions versions;
    private final NoticeClocks noticeClocks;
    private final SearchKeys keys;
    private final StatuteBook statute;
    private final ReferralAmendment amendment;
    private final ReferralNews news;
    private final Clock clock;

    ReferralCorrection(
            ReferralAccess access,
            ReferralDisclosure disclosure,
            ReferralVersions versions,
            NoticeClocks noticeClocks,
            SearchKeys keys,
            StatuteBook statute,
            ReferralAmendment amendment,
            ReferralNews news,
            Clock clock) {
        this.access = access;
        this.disclosure = disclosure;
        this.versions = versions;
        this.noticeClocks = noticeClocks;
        this.keys = keys;
        this.statute = statute;
        this.amendment = amendment;
        this.news = news;
        this.clock = clock;
    }

    @Transactional
    public ReceivedReferral correct(String agency, UUID id, IfMatch seen, Notice corrected) {
        var now = clock.instant();
        var referral = access.ofSender(agency, id, seen);
        NoticeRules.check(corrected, now, statute.statute());
        if (referral.isInHand()) {
            versions.persist(referral.propose(corrected, now));
        } else {
            amend(referral, now, () -> versions.persist(referral.correct(corrected, now)));
        }
        news.tellChange(referral, now);
        return disclosure.to(agency, referral);
    }

    /** The Centre consents to what the sender proposes, or does not. */
    @Transactional
    public ReceivedReferral decide(String agency, UUID id, IfMatch seen, boolean accepted, String detail) {
        var now = clock.instant();
        var referral = access.ofCentre(agency, id, seen);
        var proposed = versions.proposal(referral).orElseThrow(NothingToDecide::new);
        if (accepted) {
            amend(referral, now, () -> referral.decide(proposed, true, detail, now));
        } else {
            referral.decide(proposed, false, detail, now);
        }
        news.tellChange(referral, now);
        return disclosure.to(agency, referral);
    }

    private void amend(Referral referral, Instant now, Runnable correction) {
        var before = noticeClocks.of(referral);
        correction.run();
        referral.findBy(keys.stored(referral.notice().person()));
        var change = ClockChange.between(before, noticeClocks.of(referral));
        amendment.follow(referral, ReferralChange.CORRECTED, change, now);
    }
}
