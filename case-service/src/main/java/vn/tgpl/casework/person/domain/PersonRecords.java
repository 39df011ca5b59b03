package vn.tgpl.casework.person.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.tgpl.platform.json.StoredJson;
import vn.tgpl.platform.secret.SealedColumn;

/** The persons by case. */
@ApplicationScoped
public class PersonRecords implements PanacheRepositoryBase<PersonRecord, UUID> {

    @Produces
    static SealedColumn persons(StoredJson json) {
        return json.column("person_record", "person", AidedPerson.class);
    }

    /**
     * Takes the records whose time has come, for as long as the lease: another instance passes them over meanwhile, and
     * takes them if this one dies.
     */
    public List<PersonRecord> lease(Instant now, Duration lease, int most) {
        return getSession()
                .createNativeQuery("""
                        update person_record set next_attempt_at = :until where case_id in (
                            select case_id from person_record where state = 'WAITING' and next_attempt_at <= :now
                             order by next_attempt_at limit :most for update skip locked)
                        returning *""", PersonRecord.class)
                .setParameter("until", now.plus(lease))
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList();
    }
}
