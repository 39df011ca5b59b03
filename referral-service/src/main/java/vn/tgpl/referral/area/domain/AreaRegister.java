package vn.tgpl.referral.area.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The areas that have ever had a responsible officer. */
@ApplicationScoped
public class AreaRegister implements PanacheRepositoryBase<Area, String> {

    /** The commune's area, which is made if need be; who asks first is alone with it. */
    public Area forChange(String commune) {
        getEntityManager()
                .createNativeQuery("insert into area (commune) values (:commune) on conflict do nothing")
                .setParameter("commune", commune)
                .executeUpdate();
        return findById(commune, LockModeType.PESSIMISTIC_WRITE);
    }

    public Map<String, Area> of(Collection<String> communes) {
        return list("commune in ?1", communes).stream().collect(Collectors.toMap(Area::commune, Function.identity()));
    }
}
