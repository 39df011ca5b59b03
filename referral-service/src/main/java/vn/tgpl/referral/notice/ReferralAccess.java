package vn.tgpl.referral.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tgpl.platform.precondition.IfMatch;
import vn.tgpl.platform.problem.NotFound;
import vn.tgpl.referral.notice.domain.Referral;
import vn.tgpl.referral.notice.domain.Referrals;

/** Who may see and change a referral: its sender, and the Centre; for anybody else there is none. */
@ApplicationScoped
class ReferralAccess {

    private final Referrals referrals;
    private final String centre;

    ReferralAccess(Referrals referrals, @ConfigProperty(name = "tgpl.centre") String centre) {
        this.referrals = referrals;
        this.centre = centre;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Referral> find(String agency, UUID id) {
        return referrals
                .findByIdOptional(id)
                .filter(found -> isCentre(agency) || found.sender().equals(agency));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Referral read(String agency, UUID id) {
        return find(agency, id).orElseThrow(NotFound::new);
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

    boolean isCentre(String agency) {
        return agency.equals(centre);
    }
}
