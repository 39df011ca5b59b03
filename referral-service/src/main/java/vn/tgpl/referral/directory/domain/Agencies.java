package vn.tgpl.referral.directory.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PessimisticLockException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.tgpl.platform.paging.Conditions;

/** The agencies. */
@ApplicationScoped
public class Agencies implements PanacheRepositoryBase<Agency, String> {

    private static final int ROWS_IN_ONE_STATEMENT = 1000;

    /** In the order of identifiers. */
    public List<Agency> list(AgencyFilter filter, int limit) {
        var where = new Conditions()
                .add("entry.kind = :kind", "kind", filter.kind())
                .add("entry.province = :province", "province", filter.province())
                .add("entry.parent = :parent", "parent", filter.parent())
                .add("entry.validFrom <= :on and (entry.validTo is null or entry.validTo >= :on)", "on", filter.on())
                .add("id > :after", "after", filter.after());
        return find(where + "order by id", where.values()).page(0, limit).list();
    }

    /** Reads them all with one query, so that each is then found without another. */
    public void load(Collection<String> ids) {
        list("id in ?1", ids);
    }

    /** The agency, or whoever has succeeded it, that acts on this day: along the chain, and never round in a circle. */
    public Optional<Agency> acting(String id, LocalDate day) {
        var passed = new HashSet<String>();
        var agency = findByIdOptional(id);
        while (agency.isPresent()
                && agency.get().entry().hasEnded(day)
                && passed.add(agency.get().id())) {
            agency = agency.map(ended -> ended.entry().succeededBy()).flatMap(this::findByIdOptional);
        }
        return agency.filter(last -> last.acts(day));
    }

    /** All of them, for one load at a time: what one checks, no other may change meanwhile. */
    public Map<String, Agency> forLoad() {
        var session = getEntityManager().unwrap(Session.class);
        session.setJdbcBatchSize(ROWS_IN_ONE_STATEMENT);
        try {
            session.createNativeMutationQuery("lock table agency in share row exclusive mode")
                    .executeUpdate();
        } catch (LockTimeoutException | PessimisticLockException e) {
            throw new DirectoryBusy();
        }
        return listAll().stream().collect(Collectors.toMap(Agency::id, Function.identity()));
    }
}
