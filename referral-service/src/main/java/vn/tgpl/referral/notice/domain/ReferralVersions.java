package vn.tgpl.referral.notice.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tgpl.platform.json.StoredJson;
import vn.tgpl.platform.secret.SealedColumn;

/** The versions of referrals. */
@ApplicationScoped
public class ReferralVersions implements PanacheRepositoryBase<ReferralVersion, UUID> {

    @Produces
    static SealedColumn versions(StoredJson json) {
        return json.column("referral_version", "notice", Notice.class);
    }

    public Optional<ReferralVersion> find(UUID referral, int number) {
        return find("referralId = ?1 and number = ?2", referral, number).firstResultOptional();
    }

    /** The version that waits for the Centre, if one does. */
    public Optional<ReferralVersion> proposal(Referral referral) {
        return Optional.ofNullable(referral.agreement().proposal()).flatMap(number -> find(referral.id(), number));
    }

    /** From the first to the last, after this one. */
    public List<ReferralVersion> list(UUID referral, long after, int limit) {
        return find("referralId = ?1 and number > ?2 order by number", referral, after)
                .page(0, limit)
                .list();
    }
}
