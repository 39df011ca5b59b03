package vn.tgpl.casework.casefile.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tgpl.platform.paging.Conditions;

/** The cases. */
@ApplicationScoped
public class Cases implements PanacheRepositoryBase<LegalAidCase, UUID> {

    /** The case that a referral opened, locked until the transaction ends. */
    public Optional<LegalAidCase> openedByForChange(UUID referral) {
        return find("referralId", referral)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Newest first: ids are made in the order of time. */
    public List<LegalAidCase> list(CaseFilter filter, Instant now, int limit) {
        var where = new Conditions()
                .add("state = :state", "state", filter.state())
                .add("providerId = :provider", "provider", filter.provider())
                .add(
                        "(referralId = :referral or id in (select r.caseId from JoinedReferral r where r.referralId = :referral))",
                        "referral",
                        filter.referral())
                .add("id < :before", "before", filter.before())
                .add(
                        "id in (select c.subject from LegalClock c where c.metAt is null and c.dueAt <= :overdue)",
                        "overdue",
                        filter.overdue() ? now : null)
                .add(
                        "id in (select c.subject from LegalClock c where c.metAt is null and c.dueAt > :ahead and c.announced = APPROACHING)",
                        "ahead",
                        filter.approaching() ? now : null);
        return find(where + "order by id desc", where.values()).page(0, limit).list();
    }
}
