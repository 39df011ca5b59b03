package vn.tgpl.casework.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tgpl.casework.casefile.domain.AidForm;
import vn.tgpl.casework.casefile.domain.FileCode;
import vn.tgpl.statute.time.LegalTime;

/** The acceptance register (sổ thụ lý, Form 01-TP-TGPL): running numbers by year, without gaps. */
@ApplicationScoped
class AcceptanceRegister {

    private final EntityManager entities;
    private final String organisation;

    AcceptanceRegister(
            EntityManager entities, @ConfigProperty(name = "tgpl.register.organisation") String organisation) {
        this.entities = entities;
        this.organisation = organisation;
    }

    /** Enters a case; the number is free again if the transaction fails. */
    @Transactional(Transactional.TxType.MANDATORY)
    FileCode enter(AidForm form, Instant at) {
        var year = LegalTime.dayOf(at).getYear();
        var number = (Number) entities.createNativeQuery("""
                        insert into acceptance_register (organisation, year, last) values (:organisation, :year, 1)
                        on conflict (organisation, year) do update set last = acceptance_register.last + 1
                        returning last""", Long.class)
                .setParameter("organisation", organisation)
                .setParameter("year", year)
                .getSingleResult();
        return new FileCode(organisation, form, number.longValue(), year);
    }
}
