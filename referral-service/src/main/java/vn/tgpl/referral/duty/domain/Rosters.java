package vn.tgpl.referral.duty.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tgpl.platform.paging.Conditions;

/** The rosters: on no day more than one. */
@ApplicationScoped
public class Rosters implements PanacheRepositoryBase<Roster, UUID> {

    /** From here on nobody else publishes, until the transaction ends. */
    public void lock() {
        getEntityManager()
                .createNativeQuery("lock table duty_roster in share row exclusive mode")
                .executeUpdate();
    }

    public Optional<Roster> of(Period period) {
        return find("firstDay = ?1 and lastDay = ?2", period.from(), period.to())
                .firstResultOptional();
    }

    /** Another one that has some of these days. */
    public Optional<Roster> overlapping(Period period) {
        return find("firstDay <= ?1 and lastDay >= ?2 order by firstDay", period.to(), period.from())
                .firstResultOptional();
    }

    public Optional<Roster> on(LocalDate day) {
        return overlapping(new Period(day, day));
    }

    /** The one that reaches furthest ahead. */
    public Optional<Roster> latest() {
        return find("order by lastDay desc").firstResultOptional();
    }

    /** Those with a day from this to that one, after the one that begins on the day named last; nulls ask for all. */
    public List<Roster> list(LocalDate from, LocalDate to, LocalDate after, int limit) {
        var where = new Conditions()
                .add("lastDay >= :from", "from", from)
                .add("firstDay <= :to", "to", to)
                .add("firstDay > :after", "after", after);
        return find(where + "order by firstDay", where.values()).page(0, limit).list();
    }
}
