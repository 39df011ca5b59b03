package vn.tgpl.platform.idempotency;

import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** The first request with this key has not ended within the time that we wait for it. */
class RequestStillRunning extends Refusal {

    private static final long serialVersionUID = 1L;

    RequestStillRunning() {
        super(RefusalKind.CONFLICT, "request-still-running");
    }
}
