package vn.tgpl.referral.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import vn.tgpl.platform.clock.Clocks;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.platform.outbox.Outbox;
import vn.tgpl.platform.precondition.IfMatch;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.referral.notice.domain.Referral;
import vn.tgpl.referral.notice.domain.ReferralAnnouncement;
import vn.tgpl.statute.reference.CodeList;
import vn.tgpl.statute.time.LegalTime;

/** Takes a referral back (thu hồi): by the sender alone until the Centre has accepted it, then with its consent. */
@ApplicationScoped
public class ReferralRecall {

    private final ReferralAccess access;
    private final ReferralDisclosure disclosure;
    private final StatuteBook statute;
    private final Clocks clocks;
    private final Outbox outbox;
    private final ReferralNews news;
    private final Clock clock;

    ReferralRecall(
            ReferralAccess access,
            ReferralDisclosure disclosure,
            StatuteBook statute,
            Clocks clocks,
            Outbox outbox,
            ReferralNews news,
            Clock clock) {
        this.access = access;
        this.disclosure = disclosure;
        this.statute = statute;
        this.clocks = clocks;
        this.outbox = outbox;
        this.news = news;
        this.clock = clock;
    }

    @Transactional
    public ReceivedReferral recall(String agency, UUID id, IfMatch seen, String reasonCode, String detail) {
        var now = clock.instant();
        var referral = access.ofSender(agency, id, seen);
        if (!statute.has(CodeList.RECALL_REASON, reasonCode, LegalTime.dayOf(now))) {
            throw new InvalidInput(InputError.at("/reasonCode", "recall-reason"));
        }
        var needsConsent = referral.isInHand();
        referral.recall(reasonCode, detail, now);
        if (!needsConsent) {
            end(referral, false, now);
        }
        news.tellChange(referral, now);
        return disclosure.to(agency, referral);
    }

    /** The Centre consents to the recall, or does not. */
    @Transactional
    public ReceivedReferral decide(String agency, UUID id, IfMatch seen, boolean accepted, String detail) {
        var now = clock.instant();
        var referral = access.ofCentre(agency, id, seen);
        referral.decideRecall(accepted, detail, now);
        if (accepted) {
            end(referral, true, now);
        }
        news.tellChange(referral, now);
        return disclosure.to(agency, referral);
    }

    private void end(Referral referral, boolean consented, Instant at) {
        clocks.meetAll(referral.id(), at);
        outbox.publish(ReferralAnnouncement.recalled(referral, consented, at));
    }
}
