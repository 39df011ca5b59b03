package vn.tgpl.referral.register.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** The lines of all registers. */
@ApplicationScoped
public class RegisterEntries implements PanacheRepositoryBase<RegisterEntry, UUID> {

    /** The lines of the referral that opened a case, and of those that joined it. */
    public List<RegisterEntry> ofCaseForChange(UUID referral) {
        findByIdOptional(
                referral, LockModeType.PESSIMISTIC_WRITE); // who joins meanwhile is then seen, or sees the step
        return find(
                        "referralId = ?1 or referralId in (select r.id from Referral r where r.sameAs = ?1) order by referralId",
                        referral)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
