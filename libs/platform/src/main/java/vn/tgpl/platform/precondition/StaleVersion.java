package vn.tgpl.platform.precondition;

import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** Somebody has changed it since the caller last read it. */
class StaleVersion extends Refusal {

    private static final long serialVersionUID = 1L;

    StaleVersion() {
        super(RefusalKind.STALE, "stale-version");
    }
}
