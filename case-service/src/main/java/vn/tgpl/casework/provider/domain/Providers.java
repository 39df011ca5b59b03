package vn.tgpl.casework.provider.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.tgpl.platform.paging.Conditions;

/** The Centre's providers. */
@ApplicationScoped
public class Providers implements PanacheRepositoryBase<Provider, UUID> {

    /** Newest first, those before this id; null begins at the newest. */
    public List<Provider> list(UUID before, int limit) {
        var where = new Conditions().add("id < :before", "before", before);
        return find(where + "order by id desc", where.values()).page(0, limit).list();
    }
}
