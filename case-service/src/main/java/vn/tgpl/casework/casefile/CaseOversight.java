package vn.tgpl.casework.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.tgpl.casework.casefile.domain.LegalAidCase;
import vn.tgpl.platform.caller.Caller;
import vn.tgpl.platform.problem.NotFound;

/**
 * What only the Centre and the Department of Justice, which supervises it, may know or do; for anybody else there is no
 * such case. Each needs the scope that the endpoint names.
 */
@ApplicationScoped
public class CaseOversight {

    private final CaseFiles cases;
    private final Caller caller;

    CaseOversight(CaseFiles cases, Caller caller) {
        this.cases = cases;
        this.caller = caller;
    }

    /** For the Centre and the Department. */
    @Transactional(Transactional.TxType.MANDATORY)
    public LegalAidCase see(UUID id) {
        requireSight();
        return cases.find(id);
    }

    /** @throws NotFound for who is neither the Centre nor supervises it */
    public void requireSight() {
        if (!isCentre() && !isDepartment()) {
            throw new NotFound();
        }
    }

    /** For the Centre alone; locked until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public LegalAidCase lockForCentre(UUID id) {
        if (!isCentre()) {
            throw new NotFound();
        }
        return cases.lock(id);
    }

    /** For the Department alone; locked until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public LegalAidCase lockForDepartment(UUID id) {
        if (!isDepartment()) {
            throw new NotFound();
        }
        return cases.lock(id);
    }

    public boolean isCentre() {
        return cases.isCentre(caller.agency());
    }

    /** The Centre does not supervise itself, whatever scopes it is given. */
    public boolean isDepartment() {
        return !isCentre() && caller.may("case:read");
    }
}
