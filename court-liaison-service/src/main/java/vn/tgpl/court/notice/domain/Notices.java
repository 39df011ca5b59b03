package vn.tgpl.court.notice.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tgpl.platform.paging.Conditions;

/** The notices. */
@ApplicationScoped
public class Notices implements PanacheRepositoryBase<Notice, UUID> {

    /** What is to be told of the hearing now, told or not. */
    public List<Notice> standing(UUID hearing) {
        return list("hearing.id = ?1 and stands = true order by party", hearing);
    }

    public Optional<Notice> standing(UUID hearing, String party) {
        return find("hearing.id = ?1 and party = ?2 and stands = true", hearing, party)
                .firstResultOptional();
    }

    /** All that the party was to be told of the hearing, newest first. */
    public List<Notice> to(UUID hearing, String party) {
        return list("hearing.id = ?1 and party = ?2 order by version desc", hearing, party);
    }

    /** All that anybody, or this party alone, was to be told of the hearing, newest first. */
    public List<Notice> of(UUID hearing, String party, UUID before, int limit) {
        var where = new Conditions()
                .add("hearing.id = :hearing", "hearing", hearing)
                .add("party = :party", "party", party)
                .add("id < :before", "before", before);
        return find(where + "order by id desc", where.values()).page(0, limit).list();
    }

    /** What nobody has acknowledged yet, by the hearing's beginning. */
    public List<Notice> unacknowledged(NoticeFilter filter, int limit) {
        var after = filter.after();
        var where = new Conditions()
                .addIf(true, "n.stands = true and n.receivedAt is null")
                .add("n.court = :court", "court", filter.court())
                .add("n.organisation = :organisation", "organisation", filter.organisation())
                .add("n.party = :party", "party", filter.party())
                .add("n.startsAt >= :from", "from", filter.from())
                .add("n.startsAt < :to", "to", filter.to())
                .add("n.dueAt <= :overdue", "overdue", filter.overdue())
                .add("n.startsAt >= :afterStart", "afterStart", after == null ? null : after.startsAt())
                .add("(n.startsAt > :afterStart or n.id > :afterId)", "afterId", after == null ? null : after.id());
        var query = "from Notice n join fetch n.hearing where " + where + "order by n.startsAt, n.id";
        return find(query, where.values()).page(0, limit).list();
    }
}
