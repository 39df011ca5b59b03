package vn.tgpl.referral.duty.domain;

import java.time.Instant;
import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;
import vn.tgpl.statute.time.LegalTime;

/** The call has been returned, and what came of it stands. */
class CallAlreadyReturned extends Refusal {

    private static final long serialVersionUID = 1L;

    CallAlreadyReturned(Instant returnedAt) {
        super(
                RefusalKind.CONFLICT,
                "duty-call-already-returned",
                returnedAt.atZone(LegalTime.ZONE).toOffsetDateTime().toString());
    }
}
