package vn.tgpl.casework.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tgpl.casework.casefile.CaseFiles;
import vn.tgpl.casework.casefile.domain.LegalAidCase;
import vn.tgpl.casework.conflict.domain.Conflict;
import vn.tgpl.casework.conflict.domain.Declared;
import vn.tgpl.casework.conflict.domain.ProviderDeclaration;
import vn.tgpl.casework.conflict.domain.ProviderDeclarations;
import vn.tgpl.casework.involvement.Proceedings;
import vn.tgpl.casework.provider.ProviderRegister;
import vn.tgpl.platform.audit.Audit;
import vn.tgpl.platform.caller.Caller;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.platform.paging.Cursor;
import vn.tgpl.platform.paging.Page;
import vn.tgpl.platform.problem.NotFound;
import vn.tgpl.platform.secret.Secret;
import vn.tgpl.statute.reference.CodeList;
import vn.tgpl.statute.reference.LegalCode;
import vn.tgpl.statute.time.LegalTime;

/** What providers, or the Centre, declare to stand between a provider and a case. */
@ApplicationScoped
public class DeclaredConflicts {

    private final ProviderDeclarations declarations;
    private final ProviderRegister providers;
    private final CaseFiles cases;
    private final Proceedings proceedings;
    private final StatuteBook statute;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    DeclaredConflicts(
            ProviderDeclarations declarations,
            ProviderRegister providers,
            CaseFiles cases,
            Proceedings proceedings,
            StatuteBook statute,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.declarations = declarations;
        this.providers = providers;
        this.cases = cases;
        this.proceedings = proceedings;
        this.statute = statute;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** By the provider or the Centre; for anybody else there is no such provider. */
    @Transactional
    public ProviderDeclaration declare(UUID provider, Declared declared) {
        var isSelf = caller.provider().filter(provider::equals).isPresent();
        if (!cases.isCentre(caller.agency()) || !isSelf && !caller.may("case:manage")) {
            throw new NotFound();
        }
        declared.check();
        var now = clock.instant();
        statute.require(CodeList.CONFLICT_GROUND, "/ground", declared.ground(), LegalTime.dayOf(now));
        if (declared.caseId() != null) {
            cases.requireKnown("/caseId", declared.caseId());
        }
        providers.lock(provider); // an assignment under way has been decided, or will see it
        var declaration = new ProviderDeclaration(provider, declared, now);
        declarations.persist(declaration);
        audit.wrote("provider-declaration", provider);
        return declaration;
    }

    /** It holds no more, as the Centre finds; what was assigned or refused before stays as it is. */
    @Transactional
    public ProviderDeclaration withdraw(String agency, UUID provider, UUID id, Secret reason) {
        requireCentre(agency);
        var declaration = declarations.forChange(provider, id).orElseThrow(NotFound::new);
        declaration.withdraw(reason, clock.instant());
        audit.wrote("provider-declaration", provider);
        return declaration;
    }

    /** Newest first, for the Centre; the look is audited. */
    @Transactional
    public Page<ProviderDeclaration> list(String agency, UUID provider, Cursor cursor, int limit) {
        requireCentre(agency);
        providers.find(provider);
        audit.read("provider-declaration", provider);
        var before = cursor.isStart() ? null : cursor.id();
        return Page.of(declarations.of(provider, before, limit + 1), limit, ProviderDeclaration::id);
    }

    private void requireCentre(String agency) {
        if (!cases.isCentre(agency)) {
            throw new NotFound();
        }
    }

    /** By provider; a ground that the law no longer knows counts no longer. */
    Map<UUID, List<Conflict>> ofCase(LegalAidCase asked, LocalDate day) {
        return declarations.about(asked.id(), proceedings.numbersOf(asked.id())).stream()
                .filter(declaration -> ground(declaration, day).isPresent())
                .collect(Collectors.groupingBy(
                        ProviderDeclaration::providerId,
                        Collectors.mapping(declaration -> conflict(declaration, day), Collectors.toList())));
    }

    private Conflict conflict(ProviderDeclaration declaration, LocalDate day) {
        var basis = ground(declaration, day).orElseThrow().standing().basis();
        return new Conflict(declaration.ground(), basis, declaration.detail(), null);
    }

    private Optional<LegalCode> ground(ProviderDeclaration declaration, LocalDate day) {
        return statute.statute().code(CodeList.CONFLICT_GROUND, declaration.ground(), day);
    }
}
