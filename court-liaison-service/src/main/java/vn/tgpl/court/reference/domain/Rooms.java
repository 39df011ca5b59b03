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
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:key, 1))")
                .setParameter("key", court)
                .getSingleResult();
        return of(court);
    }

    public Optional<Room> find(String court, RoomCode code) {
        return find("court = ?1 and codeKey = ?2", court, code.key()).firstResultOptional();
    }
}
