package vn.tgpl.referral.notice.domain;

import java.time.Instant;
import java.util.List;
import vn.tgpl.contracts.ReferralChange;
import vn.tgpl.contracts.ReferralChanged;
import vn.tgpl.contracts.ReferralRecalled;

/** What the other services are told of a referral after it came; the person stays behind. */
public final class ReferralAnnouncement {

    private ReferralAnnouncement() {}

    public static ReferralChanged changed(Referral referral, ReferralChange change, ClockChange clocks, Instant at) {
        var notice = referral.notice();
        var participants = notice.proceeding().participants();
        return new ReferralChanged(
                referral.id(),
                change,
                referral.sender(),
                notice.kind(),
                notice.procedure(),
                notice.person().proceduralRole(),
                notice.person().custody(),
                notice.request().status(),
                notice.person().heldAt(),
                participants == null ? List.of() : participants,
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
