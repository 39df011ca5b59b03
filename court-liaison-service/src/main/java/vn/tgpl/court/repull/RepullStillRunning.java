package vn.tgpl.court.repull;

import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** The agency is being told hearings again already. */
class RepullStillRunning extends Refusal {

    private static final long serialVersionUID = 1L;

    RepullStillRunning() {
        super(RefusalKind.CONFLICT, "repull-still-running");
    }
}
