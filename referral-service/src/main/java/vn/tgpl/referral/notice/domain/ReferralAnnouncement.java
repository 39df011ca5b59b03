package vn.tgpl.referral.notice.domain;

import java.time.Instant;
import java.util.List;
import vn.tgpl.contracts.ReferralChange;
import vn.tgpl.contracts.ReferralChanged;
import vn.tgpl.contracts.ReferralRecalled;
import vn.tgpl.contracts.ReferralReceived;
import vn.tgpl.contracts.StartedClock;

/** What the other services are told of a referral; the person stays behind. */
public final class ReferralAnnouncement {

    private ReferralAnnouncement() {}

    public static ReferralReceived received(Referral referral, Addressees to, List<StartedClock> clocks) {
        var notice = referral.notice();
        return new ReferralReceived(
                referral.id(),
                referral.sender(),
                notice.kind(),
                notice.procedure(),
                notice.person().proceduralRole(),
                notice.person().custody(),
                notice.request().status(),
                to.heldAt(),
                to.participants(),
                notice.proceeding().numbers(),
                referral.receivedAt(),
                clocks,
                referral.sameAs());
    }

    public static ReferralChanged changed(
            Referral referral, Addressees to, ReferralChange change, ClockChange clocks, Instant at) {
        var notice = referral.notice();
        return new ReferralChanged(
                referral.id(),
                change,
                referral.sender(),
                notice.kind(),
                notice.procedure(),
                notice.person().proceduralRole(),
                notice.person().custody(),
                notice.request().status(),
                to.heldAt(),
                to.participants(),
                notice.proceeding().numbers(),
                referral.receivedAt(),
                at,
                clocks.started().all(),
                clocks.withdrawn());
    }

    public static ReferralRecalled recalled(Referral referral, boolean consented, Instant at) {
        return new ReferralRecalled(
                referral.id(), referral.sender(), referral.recall().reasonCode(), consented, at);
    }
}
