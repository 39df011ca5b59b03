package vn.tgpl.casework.conflict.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tgpl.platform.id.Ids;
import vn.tgpl.platform.json.StoredJson;
import vn.tgpl.platform.secret.SealedColumn;
import vn.tgpl.platform.secret.Secret;

/** The pairs of cases whose persons' interests are declared opposed. */
@ApplicationScoped
public class Oppositions implements PanacheRepositoryBase<Opposition, UUID> {

    @Produces
    static SealedColumn withdrawals(StoredJson json) {
        return json.column("opposition", "withdrawal_reason", Secret.class);
    }

    /** Declares it once, however often it is said. */
    public void declare(UUID caseId, UUID otherCaseId, Instant at) {
        getSession()
                .createNativeMutationQuery("""
                        insert into opposition (id, case_id, other_case_id, declared_at)
                        values (:id, least(:one, :other), greatest(:one, :other), :at) on conflict do nothing""")
                .setParameter("id", Ids.next())
                .setParameter("one", caseId)
                .setParameter("other", otherCaseId)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** What is declared of these two, locked until the transaction ends. */
    public Optional<Opposition> forChange(UUID one, UUID other) {
        return find("""
                        withdrawal.withdrawnAt is null
                        and (caseId = ?1 and otherCaseId = ?2 or caseId = ?2 and otherCaseId = ?1)""", one, other).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** All that were declared of a case, also those withdrawn; the first one first. */
    public List<Opposition> all(UUID caseId) {
        return list("caseId = ?1 or otherCaseId = ?1 order by declaredAt, id", caseId);
    }

    /** The cases that are opposed to this one. */
    public List<UUID> of(UUID caseId) {
        return all(caseId).stream()
                .filter(opposition -> opposition.withdrawal() == null)
                .map(opposition -> opposition.opposedTo(caseId))
                .toList();
    }
}
