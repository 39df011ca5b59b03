package vn.tgpl.casework.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import vn.tgpl.casework.provider.domain.Provider;
import vn.tgpl.casework.provider.domain.ProviderEntry;
import vn.tgpl.casework.provider.domain.ProviderUnknown;
import vn.tgpl.casework.provider.domain.Providers;
import vn.tgpl.contracts.AssignedProvider;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.platform.paging.Cursor;
import vn.tgpl.platform.paging.Page;
import vn.tgpl.platform.precondition.IfMatch;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.platform.problem.NotFound;
import vn.tgpl.statute.time.LegalTime;

/** The register of the Centre's providers. */
@ApplicationScoped
public class ProviderRegister {

    private final Providers providers;
    private final StatuteBook statute;
    private final Clock clock;

    ProviderRegister(Providers providers, StatuteBook statute, Clock clock) {
        this.providers = providers;
        this.statute = statute;
        this.clock = clock;
    }

    @Transactional
    public Provider add(ProviderEntry entry) {
        var provider = new Provider(entry, today(), statute.statute());
        providers.persist(provider);
        return provider;
    }

    /** Corrects what the register says, in the version that the caller has seen. */
    @Transactional
    public Provider change(UUID id, IfMatch seen, UnaryOperator<ProviderEntry> change) {
        var provider =
                providers.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotFound::new);
        IfMatch.require(seen, provider.version());
        provider.change(change.apply(provider.entry()), today(), statute.statute());
        providers.flush(); // the answer shows the new version
        return provider;
    }

    private LocalDate today() {
        return LegalTime.dayOf(clock.instant());
    }

    @Transactional
    public Provider find(UUID id) {
        return providers.findByIdOptional(id).orElseThrow(NotFound::new);
    }

    /**
     * The provider as assigned on this day to provide this form of aid, locked until the transaction ends: of two
     * assignments at once, the second sees the first.
     *
     * @throws ProviderUnknown if the register has no such provider
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public AssignedProvider assignable(UUID id, String aidForm, LocalDate day) {
        var provider =
                providers.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(ProviderUnknown::new);
        return provider.assignable(aidForm, day, statute.statute());
    }

    /** Has whoever assigns the provider wait until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock(UUID id) {
        providers.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotFound::new);
    }

    /** @throws InvalidInput if the register has no provider of this query parameter */
    @Transactional(Transactional.TxType.MANDATORY)
    public void require(UUID id) {
        if (providers.findByIdOptional(id).isEmpty()) {
            throw new InvalidInput(InputError.in("provider", "provider-unknown"));
        }
    }

    @Transactional
    public Page<Provider> list(Cursor cursor, int limit) {
        var before = cursor.isStart() ? null : cursor.id();
        return Page.of(providers.list(before, limit + 1), limit, Provider::id);
    }
}
