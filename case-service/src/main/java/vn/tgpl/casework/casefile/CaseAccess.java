package vn.tgpl.casework.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.tgpl.casework.casefile.domain.AssignmentDecisions;
import vn.tgpl.casework.casefile.domain.CaseFilter;
import vn.tgpl.casework.casefile.domain.LegalAidCase;
import vn.tgpl.casework.involvement.InvolvementLedger;
import vn.tgpl.platform.caller.Caller;
import vn.tgpl.platform.problem.NotFound;

/** The cases that the caller has a part in; for anybody else there is no such case. */
@ApplicationScoped
public class CaseAccess {

    private final CaseFiles cases;
    private final AssignmentDecisions decisions;
    private final InvolvementLedger ledger;
    private final Caller caller;

    CaseAccess(CaseFiles cases, AssignmentDecisions decisions, InvolvementLedger ledger, Caller caller) {
        this.cases = cases;
        this.decisions = decisions;
        this.ledger = ledger;
        this.caller = caller;
    }

    /** For the case's own provider. */
    @Transactional(Transactional.TxType.MANDATORY)
    public LegalAidCase asProvider(UUID id) {
        var found = cases.find(id);
        if (!isOwn(found)) {
            throw new NotFound();
        }
        return found;
    }

    /** For the Centre and the case's own provider. */
    @Transactional(Transactional.TxType.MANDATORY)
    public LegalAidCase asCentreOrProvider(UUID id) {
        var found = cases.find(id);
        if (!isCentres() && !isOwn(found)) {
            throw new NotFound();
        }
        return found;
    }

    /** For the Centre, the case's own provider, and those who were before: their work in it stays theirs. */
    @Transactional(Transactional.TxType.MANDATORY)
    public LegalAidCase asCentreOrAnyProvider(UUID id) {
        var found = cases.find(id);
        if (!isCentres() && !isOwn(found) && !wasOwn(id)) {
            throw new NotFound();
        }
        return found;
    }

    private boolean wasOwn(UUID id) {
        return isAtCentre()
                && caller.provider()
                        .filter(provider -> decisions.wasAssigned(provider, id))
                        .isPresent();
    }

    /** For the Centre, the case's own provider, and every agency that takes part. */
    @Transactional(Transactional.TxType.MANDATORY)
    public LegalAidCase asParticipant(UUID id) {
        if (isAtCentre()) {
            return asCentreOrProvider(id);
        }
        ledger.requireParticipant(caller.agency(), id);
        return cases.find(id);
    }

    /**
     * Those of the cases asked for that the caller may list: a provider's own.
     *
     * @throws NotFound if a provider asks for another's
     */
    public CaseFilter listed(CaseFilter asked) {
        if (caller.may("case:manage") || caller.may("case:read")) {
            return asked;
        }
        var own = caller.provider().orElseThrow(NotFound::new);
        if (asked.provider() != null && !asked.provider().equals(own)) {
            throw new NotFound();
        }
        return asked.ofProvider(own);
    }

    /** Whether the caller acts for the Centre itself, and not as one of its providers. */
    public boolean isCentres() {
        return isAtCentre() && (caller.may("case:manage") || caller.may("case:read"));
    }

    /** Whether the caller belongs to the Centre, as its staff or as one of its providers. */
    public boolean isAtCentre() {
        return cases.isCentre(caller.agency());
    }

    /** Whether the caller is the provider of this case. */
    public boolean isOwn(LegalAidCase found) {
        return isAtCentre()
                && caller.provider().filter(id -> id.equals(found.providerId())).isPresent();
    }
}
