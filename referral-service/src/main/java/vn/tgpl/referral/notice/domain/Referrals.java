package vn.tgpl.referral.notice.domain;

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

/** The referrals. */
@ApplicationScoped
public class Referrals implements PanacheRepositoryBase<Referral, UUID> {

    @Produces
    static SealedColumn notices(StoredJson json) {
        return json.column("referral", "notice", Notice.class);
    }

    public Optional<Referral> forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Newest first: ids are made in the order of time. */
    public List<Referral> list(ReferralFilter filter, int limit) {
        var where = new Conditions()
                .add("sender = :sender", "sender", filter.sender())
                .add("state = :state", "state", filter.state())
                .add("kind = :kind", "kind", filter.kind())
                .add("receivedAt >= :from", "from", filter.from())
                .add("receivedAt < :to", "to", filter.to())
                .add("id < :before", "before", filter.before())
                .add(
                        "id in (select c.subject from LegalClock c where c.metAt is null and c.dueAt <= :overdue)",
                        "overdue",
                        filter.overdueAt());
        return find(where + "order by id desc", where.values()).page(0, limit).list();
    }
}
