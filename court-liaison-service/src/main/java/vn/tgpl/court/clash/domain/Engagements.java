package vn.tgpl.court.clash.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tgpl.platform.paging.Conditions;

/** What hearings take up, and where two take up the same. */
@ApplicationScoped
public class Engagements implements PanacheRepositoryBase<Engagement, UUID> {

    /** Each with each other one that takes up the same; what decides that is as in {@link Clash#kind}. */
    private static final String PAIRS = """
            select e, o from Engagement e left join Engagement o
                on o.resource = e.resource and o.day = e.day and o.kind = e.kind and e.kind <> SITTING
               and o.hearingId <> e.hearingId
               and (o.startsAt < e.endsAt and e.startsAt < o.endsAt
                    and (e.kind = ROOM or o.site <> e.site or o.room is null or e.room is null or o.room <> e.room)
                 or e.kind = PROVIDER and o.site <> e.site
                    and (o.morning = true and e.morning = true or o.afternoon = true and e.afternoon = true))
             where\s""";

    public List<Engagement> of(UUID hearing) {
        return list("hearingId", hearing);
    }

    /** What the hearing takes up on these days, which are days off. */
    public List<Engagement> sittings(UUID hearing, List<LocalDate> daysOff) {
        return daysOff.isEmpty()
                ? List.of()
                : list("hearingId = ?1 and kind = SITTING and day in ?2 order by startsAt", hearing, daysOff);
    }

    /** The first of the others that take up the same as this hearing: those that have its providers come first. */
    public List<Clash> othersOf(UUID hearing, int limit) {
        var where = new Conditions().add("e.hearingId = :hearing", "hearing", hearing);
        return pairs(where, List.of(), "e.kind, ", limit);
    }

    /** The clashes that the filter asks for, earliest first; each once, where both hearings are the asker's to see. */
    public List<Clash> clashes(ClashFilter filter, int limit) {
        var after = filter.after();
        var where = new Conditions()
                .add("e.kind = PROVIDER and e.resource = :provider", "provider", filter.provider())
                .addIf(filter.provider() != null, "o.hearingId > e.hearingId")
                .add("e.organisation = :organisation", "organisation", filter.organisation())
                .addIf(
                        filter.organisation() != null,
                        "(o.id is null or o.hearingId > e.hearingId or coalesce(o.organisation, '') <> e.organisation)")
                .add("e.court = :court", "court", filter.court())
                .addIf(filter.court() != null, "(o.id is null or o.hearingId > e.hearingId or o.court <> e.court)")
                .add("e.startsAt >= :from", "from", filter.from())
                .add("e.startsAt < :to", "to", filter.to());
        if (after != null) {
            where.add("e.startsAt >= :at", "at", after.startsAt())
                    .add("(e.startsAt > :at or e.id >= :mine)", "mine", after.mine())
                    .add("(e.startsAt > :at or e.id > :mine or o.id > :other)", "other", after.other());
        }
        return pairs(where, filter.daysOff(), "", limit);
    }

    private List<Clash> pairs(Conditions where, List<LocalDate> daysOff, String first, int limit) {
        where.addIf(daysOff.isEmpty(), "o.id is not null")
                .add(
                        "(o.id is not null or e.kind = SITTING and e.day in :daysOff)",
                        "daysOff",
                        daysOff.isEmpty() ? null : daysOff);
        var query = getEntityManager()
                .createQuery(PAIRS + where + "order by " + first + "e.startsAt, e.id, o.id", Clash.class)
                .setMaxResults(limit);
        where.values().forEach(query::setParameter);
        return query.getResultList();
    }
}
