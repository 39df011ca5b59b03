package vn.tgpl.court.reference.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The courtrooms. */
@ApplicationScoped
public class Rooms implements PanacheRepositoryBase<Room, UUID> {

    /** A court's rooms in the order of their codes. */
    public List<Room> of(String court) {
        return list("court = ?1 order by codeKey", court);
    }

    /**
     * As {@link #of}, for one change of the court's rooms at a time: what one checks, no other may change meanwhile.
     */
    public List<Room> forChange(String court) {
        lock("pg_advisory_xact_lock", court);
        return of(court);
    }

    /** As {@link #of}, for who needs that no room is added meanwhile; others may need that at the same time. */
    public List<Room> whileUnchanged(String court) {
        lock("pg_advisory_xact_lock_shared", court);
        return of(court);
    }

    private void lock(String how, String court) {
        getEntityManager()
                .createNativeQuery("select 1 from %s(hashtextextended(:key, 1))".formatted(how))
                .setParameter("key", court)
                .getSingleResult();
    }

    /** What the rooms of this court, or of all where that is null, are called, as one text. */
    public String names(String court) {
        return getEntityManager()
                .createQuery("""
                        select coalesce(listagg(r.codeKey || ' ' || r.entry.name, ',')
                                        within group (order by r.court, r.codeKey), '')
                          from Room r where :court is null or r.court = :court""", String.class)
                .setParameter("court", court)
                .getSingleResult();
    }

    public Optional<Room> find(String court, RoomCode code) {
        return find("court = ?1 and codeKey = ?2", court, code.key()).firstResultOptional();
    }
}
