package vn.tgpl.referral.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tgpl.platform.clock.Clocks;
import vn.tgpl.platform.precondition.IfMatch;
import vn.tgpl.platform.problem.NotFound;
import vn.tgpl.referral.notice.domain.Referral;
import vn.tgpl.referral.notice.domain.ReferralVersion;
import vn.tgpl.referral.notice.domain.ReferralVersions;
import vn.tgpl.referral.notice.domain.Referrals;

/** Who may see and change a referral: its sender, and the Centre; for anybody else there is none. */
@ApplicationScoped
class ReferralAccess {

    private final Referrals referrals;
    private final ReferralVersions versions;
    private final Clocks clocks;
    private final String centre;

    ReferralAccess(
            Referrals referrals,
            ReferralVersions versions,
            Clocks clocks,
            @ConfigProperty(name = "tgpl.centre") String centre) {
        this.referrals = referrals;
        this.versions = versions;
        this.clocks = clocks;
        this.centre = centre;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Referral read(String agency, UUID id) {
        return referrals
                .findByIdOptional(id)
                .filter(found -> isCentre(agency) || found.sender().equals(agency))
                .orElseThrow(NotFound::new);
    }

    /** The referral in the version that its sender has seen, locked until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    Referral ofSender(String agency, UUID id, IfMatch seen) {
        var found = referrals
                .forChange(id)
                .filter(referral -> referral.sender().equals(agency))
                .orElseThrow(NotFound::new);
        IfMatch.require(seen, found.version());
        return found;
    }

    /** As {@link #ofSender}, for what the Centre decides. */
    @Transactional(Transactional.TxType.MANDATORY)
    Referral ofCentre(String agency, UUID id, IfMatch seen) {
        var found = referrals.forChange(id).filter(referral -> isCentre(agency)).orElseThrow(NotFound::new);
        IfMatch.require(seen, found.version());
        return found;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    ReceivedReferral show(Referral referral) {
        var proposal = versions.proposal(referral).map(ReferralVersion::summary);
        return new ReceivedReferral(referral, clocks.of(referral.id()), proposal.orElse(null));
    }

    boolean isCentre(String agency) {
        return agency.equals(centre);
    }
}
