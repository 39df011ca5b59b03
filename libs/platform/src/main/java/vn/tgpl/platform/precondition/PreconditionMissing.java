package vn.tgpl.platform.precondition;

import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** A change of state needs the version it is meant for. */
class PreconditionMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    PreconditionMissing() {
        super(RefusalKind.PRECONDITION_MISSING, "if-match-missing");
    }
}
