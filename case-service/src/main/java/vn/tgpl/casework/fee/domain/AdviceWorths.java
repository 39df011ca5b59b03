package vn.tgpl.casework.fee.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Optional;
import java.util.UUID;
import vn.tgpl.platform.json.StoredJson;
import vn.tgpl.platform.secret.SealedColumn;
import vn.tgpl.platform.secret.Secret;

/** What the Centre found written advice to be worth. */
@ApplicationScoped
public class AdviceWorths implements PanacheRepositoryBase<AdviceWorth, UUID> {

    @Produces
    static SealedColumn reasons(StoredJson json) {
        return json.column("advice_worth", "reason", Secret.class);
    }

    /** What was found last. */
    public Optional<AdviceWorth> of(UUID caseId) {
        return find("caseId = ?1 order by id desc", caseId).firstResultOptional();
    }
}
