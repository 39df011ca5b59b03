package vn.tgpl.casework.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.tgpl.casework.casefile.domain.LegalAidCase;
import vn.tgpl.casework.involvement.InvolvementLedger;
import vn.tgpl.platform.caller.Caller;
import vn.tgpl.platform.problem.NotFound;

/** The cases that the caller has a part in; for anybody else there is no such case. */
@ApplicationScoped
public class CaseAccess {

    private final CaseFiles cases;
    private final InvolvementLedger ledger;
    private final Caller caller;

    CaseAccess(CaseFiles cases, InvolvementLedger ledger, Caller caller) {
        this.cases = cases;
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

    /** For the Centre, the case's own provider, and every agency that takes part. */
    @Transactional(Transactional.TxType.MANDATORY)
    public LegalAidCase asParticipant(UUID id) {
        if (cases.isCentre(caller.agency())) {
            return asCentreOrProvider(id);
        }
        ledger.requireParticipant(caller.agency(), id);
        return cases.find(id);
    }

    /** Whether the caller acts for the Centre itself, and not as one of its providers. */
    public boolean isCentres() {
        return cases.isCentre(caller.agency()) && (caller.may("case:manage") || caller.may("case:read"));
    }

    /** Whether the caller is the provider of this case. */
    public boolean isOwn(LegalAidCase found) {
        return cases.isCentre(caller.agency())
                && caller.provider().filter(id -> id.equals(found.providerId())).isPresent();
    }
}
