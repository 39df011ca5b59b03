package vn.tgpl.casework.provider.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tgpl.platform.paging.Conditions;

/** The trainings of providers. */
@ApplicationScoped
public class ProviderTrainings implements PanacheRepositoryBase<ProviderTraining, UUID> {

    /** Those entered last first, before this id; null begins at the last. */
    public List<ProviderTraining> of(UUID provider, UUID before, int limit) {
        var where = new Conditions()
                .add("providerId = :provider", "provider", provider)
                .add("id < :before", "before", before);
        return find(where + "order by id desc", where.values()).page(0, limit).list();
    }

    public long hours(UUID provider, int year) {
        return getEntityManager()
                .createQuery("""
                        select coalesce(sum(t.hours), 0) from ProviderTraining t
                         where t.providerId = :provider and t.heldOn between :from and :to""", Long.class)
                .setParameter("provider", provider)
                .setParameter("from", LocalDate.of(year, 1, 1))
                .setParameter("to", LocalDate.of(year, 12, 31))
                .getSingleResult();
    }
}
