package vn.tgpl.casework.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.tgpl.casework.casefile.CaseFiles;
import vn.tgpl.casework.conflict.domain.Opposition;
import vn.tgpl.casework.conflict.domain.Oppositions;
import vn.tgpl.platform.audit.Audit;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.platform.problem.NotFound;
import vn.tgpl.platform.secret.Secret;

/**
 * The Centre declares that the interests of two persons are opposed, such as those of two accused (BLTTHS Art. 72(5)).
 */
@ApplicationScoped
public class CaseOppositions {

    private final CaseFiles cases;
    private final Oppositions oppositions;
    private final Audit audit;
    private final Clock clock;

    CaseOppositions(CaseFiles cases, Oppositions oppositions, Audit audit, Clock clock) {
        this.cases = cases;
        this.oppositions = oppositions;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void declare(String agency, UUID caseId, UUID other) {
        cases.findForCentre(agency, caseId);
        if (caseId.equals(other)) {
            throw new InvalidInput(InputError.at("/caseId", "same-case"));
        }
        cases.requireKnown("/caseId", other);
        oppositions.declare(caseId, other, clock.instant());
    }

    /** All that were declared of the case, also those withdrawn. */
    @Transactional
    public List<Opposition> of(String agency, UUID caseId) {
        cases.findForCentre(agency, caseId);
        return oppositions.all(caseId);
    }

    /** They are not opposed after all; what was assigned or refused before stays as it is. */
    @Transactional
    public Opposition withdraw(String agency, UUID caseId, UUID other, Secret reason) {
        cases.findForCentre(agency, caseId);
        var declared = oppositions.forChange(caseId, other).orElseThrow(NotFound::new);
        declared.withdraw(reason, clock.instant());
        audit.wrote("opposition", declared.id());
        return declared;
    }
}
