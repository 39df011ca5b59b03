package vn.tgpl.casework.complaint;

import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** The head answers first, and the Director of Justice what is appealed. */
class NotTheirsToAnswer extends Refusal {

    private static final long serialVersionUID = 1L;

    NotTheirsToAnswer() {
        super(RefusalKind.CONFLICT, "complaint-not-yours");
    }
}
