package vn.tgpl.referral.register.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.referral.register.domain.RegisterRow.Place;
import vn.tgpl.statute.clock.Trigger;

/** Reads the register and counts it. */
@ApplicationScoped
public class RegisterRows {

    private final Session session;
    private final StatuteBook statute;

    RegisterRows(Session session, StatuteBook statute) {
        this.session = session;
        this.statute = statute;
    }

    /** The next rows in the order of receipt. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<RegisterRow> after(Place place, RegisterFilter filter, int limit) {
        var query = query(RegisterSql.rows(filter.figure()), filter)
                .setParameter("place", place.receivedAt())
                .setParameter("referral", place.referralId())
                .setParameter("limit", limit);
        if (filter.figure() != null) {
            query.setParameter("value", filter.figure().value());
        }
        return query.getResultStream().map(RegisterTuple::row).toList();
    }

    /** The place of a row in the agency's register. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Place> placeOf(UUID referral, String agency) {
        return session.createNativeQuery("""
                        select received_at, referral_id from register_entry
                         where referral_id = :referral and agency = :agency""", Place.class)
                .setParameter("referral", referral)
                .setParameter("agency", agency)
                .uniqueResultOptional();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Counts count(RegisterFilter filter) {
        var counts = new Counts();
        query(RegisterSql.figures(filter.agency()), filter)
                .getResultStream()
                .forEach(row -> counts.add(
                        row.get("agency", String.class), RegisterTuple.figure(row), row.get("rows", Long.class)));
        return counts;
    }

    private NativeQuery<Tuple> query(String sql, RegisterFilter filter) {
        var query = session.createNativeQuery(sql, Tuple.class)
                .setParameter("start", filter.period().start())
                .setParameter("end", filter.period().end())
                // the clocks that a notice meets: those of its sender
                .setParameterList("rules", statute.rulesMetBy(Trigger.NOTICE_RECEIVED));
        return filter.agency() == null ? query : query.setParameter("agency", filter.agency());
    }
}
