package vn.tgpl.casework.handover.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.UUID;
import vn.tgpl.platform.json.StoredJson;
import vn.tgpl.platform.secret.SealedColumn;

/** The opinion sheets by case. */
@ApplicationScoped
public class Opinions implements PanacheRepositoryBase<GivenOpinion, UUID> {

    @Produces
    static SealedColumn sheets(StoredJson json) {
        return json.column("opinion_sheet", "sheet", OpinionSheet.class);
    }
}
