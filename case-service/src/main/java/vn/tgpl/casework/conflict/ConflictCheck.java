package vn.tgpl.casework.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tgpl.casework.casefile.CaseFiles;
import vn.tgpl.casework.casefile.domain.LegalAidCase;
import vn.tgpl.casework.conflict.domain.Conflict;
import vn.tgpl.casework.provider.ProviderRegister;
import vn.tgpl.platform.audit.Audit;
import vn.tgpl.statute.time.LegalTime;

/** Looks for conflicts of interest, which must be done before every assignment (Law 11/2017 Art. 25(2)). */
@ApplicationScoped
public class ConflictCheck {

    private final CaseFiles cases;
    private final ProviderRegister providers;
    private final FoundConflicts found;
    private final DeclaredConflicts declared;
    private final Audit audit;
    private final Clock clock;

    ConflictCheck(
            CaseFiles cases,
            ProviderRegister providers,
            FoundConflicts found,
            DeclaredConflicts declared,
            Audit audit,
            Clock clock) {
        this.cases = cases;
        this.providers = providers;
        this.found = found;
        this.declared = declared;
        this.audit = audit;
        this.clock = clock;
    }

    /** What stands between the provider and the case, for the Centre; its look at what was declared is audited. */
    @Transactional
    public List<Conflict> look(String agency, UUID caseId, UUID provider) {
        var asked = cases.findForCentre(agency, caseId);
        providers.require(provider);
        var conflicts = between(asked, provider);
        if (conflicts.stream().anyMatch(conflict -> conflict.detail() != null)) {
            audit.read("provider-declaration", provider);
        }
        return conflicts;
    }

    /** Complete only while the provider is locked: what another assignment does meanwhile would not be seen. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Conflict> between(LegalAidCase asked, UUID provider) {
        return ofCase(asked).getOrDefault(provider, List.of());
    }

    /** By provider: everything that stands between them and the case; who is not named is free to take it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<UUID, List<Conflict>> ofCase(LegalAidCase asked) {
        var day = LegalTime.dayOf(clock.instant());
        var conflicts = found.ofCase(asked, day);
        declared.ofCase(asked, day).forEach((provider, more) -> conflicts.merge(provider, more, ConflictCheck::both));
        return conflicts;
    }

    private static List<Conflict> both(List<Conflict> one, List<Conflict> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
