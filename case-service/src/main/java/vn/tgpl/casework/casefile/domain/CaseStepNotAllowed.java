package vn.tgpl.casework.casefile.domain;

import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** From where the case stands, this step is not open. */
public class CaseStepNotAllowed extends Refusal {

    private static final long serialVersionUID = 1L;

    public CaseStepNotAllowed(CaseState now, CaseState next) {
        super(RefusalKind.CONFLICT, "case-step-not-allowed", now.name(), next.name());
    }
}
