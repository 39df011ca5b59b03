package vn.tgpl.platform.idempotency;

import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** The client has used this key before, for something else. */
class IdempotencyKeyReused extends Refusal {

    private static final long serialVersionUID = 1L;

    IdempotencyKeyReused() {
        super(RefusalKind.INVALID, "idempotency-key-reused");
    }
}
