package vn.tgpl.casework.conflict.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tgpl.platform.json.StoredJson;
import vn.tgpl.platform.paging.Conditions;
import vn.tgpl.platform.secret.SealedColumn;
import vn.tgpl.platform.secret.Secret;

/** What was declared of providers. */
@ApplicationScoped
public class ProviderDeclarations implements PanacheRepositoryBase<ProviderDeclaration, UUID> {

    @Produces
    static SealedColumn details(StoredJson json) {
        return json.column("provider_declaration", "detail", Secret.class);
    }

    @Produces
    static SealedColumn withdrawals(StoredJson json) {
        return json.column("provider_declaration", "withdrawal_reason", Secret.class);
    }

    /** Locked until the transaction ends. */
    public Optional<ProviderDeclaration> forChange(UUID provider, UUID id) {
        return find("providerId = ?1 and id = ?2", provider, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** What concerns this case, or its proceeding by one of its numbers, and was not withdrawn. */
    public List<ProviderDeclaration> about(UUID caseId, Collection<String> numbers) {
        return list("(caseId = ?1 or proceeding in ?2) and withdrawal.withdrawnAt is null", caseId, numbers);
    }

    /** Newest first, those before this id; null begins at the newest. */
    public List<ProviderDeclaration> of(UUID provider, UUID before, int limit) {
        var where = new Conditions()
                .add("providerId = :provider", "provider", provider)
                .add("id < :before", "before", before);
        return find(where + "order by id desc", where.values()).page(0, limit).list();
    }
}
