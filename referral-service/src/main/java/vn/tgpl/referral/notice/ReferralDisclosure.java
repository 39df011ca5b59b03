package vn.tgpl.referral.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tgpl.contracts.StartedClock;
import vn.tgpl.platform.clock.Clocks;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.referral.notice.domain.Addressees;
import vn.tgpl.referral.notice.domain.NoticeWarnings;
import vn.tgpl.referral.notice.domain.Referral;
import vn.tgpl.referral.notice.domain.ReferralVersion;
import vn.tgpl.referral.notice.domain.ReferralVersions;
import vn.tgpl.referral.notice.domain.SameReferrals;
import vn.tgpl.referral.notice.domain.Warning;
import vn.tgpl.statute.time.LegalTime;

/** What a referral shows to who may see it. */
@ApplicationScoped
class ReferralDisclosure {

    private final ReferralAccess access;
    private final ReferralVersions versions;
    private final SameReferrals same;
    private final NoticeRouting routing;
    private final StatuteBook statute;
    private final Clocks clocks;
    private final Clock clock;

    ReferralDisclosure(
            ReferralAccess access,
            ReferralVersions versions,
            SameReferrals same,
            NoticeRouting routing,
            StatuteBook statute,
            Clocks clocks,
            Clock clock) {
        this.access = access;
        this.versions = versions;
        this.same = same;
        this.routing = routing;
        this.statute = statute;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** One that has just come, or would come. */
    ReceivedReferral ofNew(Referral referral, Addressees to, List<StartedClock> started) {
        return new ReceivedReferral(referral, started, warnings(referral, to, started), null, null, null);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    ReceivedReferral to(String agency, Referral referral) {
        var started = clocks.of(referral.id());
        var isCentre = access.isCentre(agency);
        var today = LegalTime.dayOf(clock.instant());
        return new ReceivedReferral(
                referral,
                started,
                warnings(
                        referral,
                        routing.addressees(referral.notice(), LegalTime.dayOf(referral.receivedAt())),
                        started),
                isCentre ? sameAs(referral) : null,
                isCentre ? routing.responsible(referral, today).orElse(null) : null,
                versions.proposal(referral).map(ReferralVersion::summary).orElse(null));
    }

    private List<Warning> warnings(Referral referral, Addressees to, List<StartedClock> started) {
        var day = LegalTime.dayOf(referral.receivedAt());
        return Stream.concat(
                        NoticeWarnings.of(referral.notice(), started, day, statute.statute()).stream(),
                        to.warnings().stream())
                .toList();
    }

    private List<UUID> sameAs(Referral referral) {
        return same.of(referral.root()).stream()
                .map(Referral::id)
                .filter(id -> !id.equals(referral.id()))
                .toList();
    }
}
