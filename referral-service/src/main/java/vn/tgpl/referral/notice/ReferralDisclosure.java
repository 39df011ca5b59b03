package vn.tgpl.referral.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.tgpl.contracts.StartedClock;
import vn.tgpl.platform.clock.Clocks;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.referral.notice.domain.NoticeWarnings;
import vn.tgpl.referral.notice.domain.Referral;
import vn.tgpl.referral.notice.domain.ReferralVersion;
import vn.tgpl.referral.notice.domain.ReferralVersions;
import vn.tgpl.referral.notice.domain.SameReferrals;
import vn.tgpl.statute.time.LegalTime;

/** What a referral shows to who may see it. */
@ApplicationScoped
class ReferralDisclosure {

    private final ReferralAccess access;
    private final ReferralVersions versions;
    private final SameReferrals same;
    private final StatuteBook statute;
    private final Clocks clocks;

    ReferralDisclosure(
            ReferralAccess access, ReferralVersions versions, SameReferrals same, StatuteBook statute, Clocks clocks) {
        this.access = access;
        this.versions = versions;
        this.same = same;
        this.statute = statute;
        this.clocks = clocks;
    }

    /** One that has just come, or would come. */
    ReceivedReferral ofNew(Referral referral, List<StartedClock> started) {
        return show(referral, started, null, null);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    ReceivedReferral to(String agency, Referral referral) {
        return show(
                referral,
                clocks.of(referral.id()),
                access.isCentre(agency) ? sameAs(referral) : null,
                versions.proposal(referral).orElse(null));
    }

    private ReceivedReferral show(
            Referral referral, List<StartedClock> clocks, List<UUID> same, ReferralVersion proposal) {
        var day = LegalTime.dayOf(referral.receivedAt());
        var warnings = NoticeWarnings.of(referral.notice(), clocks, day, statute.statute());
        return new ReceivedReferral(referral, clocks, warnings, same, proposal == null ? null : proposal.summary());
    }

    private List<UUID> sameAs(Referral referral) {
        return same.of(referral.root()).stream()
                .map(Referral::id)
                .filter(id -> !id.equals(referral.id()))
                .toList();
    }
}
