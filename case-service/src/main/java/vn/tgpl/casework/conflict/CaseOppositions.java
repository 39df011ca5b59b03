package vn.tgpl.casework.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import vn.tgpl.casework.casefile.CaseFiles;
import vn.tgpl.casework.conflict.domain.Oppositions;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;

/**
 * The Centre declares that the interests of two persons are opposed, such as those of two accused (BLTTHS Art. 72(5)).
 */
@ApplicationScoped
public class CaseOppositions {

    private final CaseFiles cases;
    private final Oppositions oppositions;
    private final Clock clock;

    CaseOppositions(CaseFiles cases, Oppositions oppositions, Clock clock) {
        this.cases = cases;
        this.oppositions = oppositions;
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
}
