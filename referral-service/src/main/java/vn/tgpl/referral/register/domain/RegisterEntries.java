package vn.tgpl.referral.register.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The lines of all registers. */
@ApplicationScoped
public class RegisterEntries implements PanacheRepositoryBase<RegisterEntry, UUID> {

    public Optional<RegisterEntry> forChange(UUID referral) {
        return findByIdOptional(referral, LockModeType.PESSIMISTIC_WRITE);
    }
}
