package vn.tgpl.referral.duty.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tgpl.platform.json.StoredJson;
import vn.tgpl.platform.paging.Conditions;
import vn.tgpl.platform.secret.SealedColumn;

/** The calls. */
@ApplicationScoped
public class CallRegister implements PanacheRepositoryBase<DutyCall, UUID> {

    @Produces
    static SealedColumn contacts(StoredJson json) {
        return json.column("duty_call", "contact", Contact.class);
    }

    public Optional<DutyCall> forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Newest first: ids are made in the order of time. */
    public List<DutyCall> list(CallFilter filter, int limit) {
        var where = new Conditions()
                .add("agency = :agency", "agency", filter.agency())
                .add("calledAt >= :from", "from", filter.from())
                .add("calledAt < :to", "to", filter.to())
                .add("answeredBy = :answeredBy", "answeredBy", filter.answeredBy())
                .add(
                        "case when contactedAt is null then true else false end = :unreturned",
                        "unreturned",
                        filter.unreturned())
                .add("id < :before", "before", filter.before());
        return find(where + "order by id desc", where.values()).page(0, limit).list();
    }
}
