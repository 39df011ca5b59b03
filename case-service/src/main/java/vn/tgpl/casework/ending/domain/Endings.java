package vn.tgpl.casework.ending.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.UUID;
import vn.tgpl.platform.json.StoredJson;
import vn.tgpl.platform.secret.SealedColumn;

/** The endings by case. */
@ApplicationScoped
public class Endings implements PanacheRepositoryBase<Ending, UUID> {

    @Produces
    static SealedColumn words(StoredJson json) {
        return json.column("case_ending", "words", EndingWords.class);
    }
}
