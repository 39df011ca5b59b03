package vn.tgpl.platform.idempotency;

import java.util.List;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** This POST must carry a key, so that a repetition after a lost answer does no harm. */
class IdempotencyKeyMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    IdempotencyKeyMissing() {
        super(RefusalKind.MALFORMED, "idempotency-key-missing", List.of(InputError.in("Idempotency-Key", "required")));
    }
}
