package vn.tgpl.court.upload.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The files that courts have sent. */
@ApplicationScoped
public class ScheduleUploads implements PanacheRepositoryBase<ScheduleUpload, UUID> {

    public Optional<ScheduleUpload> find(String court, UUID id) {
        return find("id = ?1 and court = ?2", id, court).firstResultOptional();
    }

    /** Makes this the court's only upload until the transaction ends; false while there is another one. */
    public boolean begin(String court) {
        return (Boolean) getEntityManager()
                .createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(:key, 0))")
                .setParameter("key", "schedule-upload " + court)
                .getSingleResult();
    }
}
