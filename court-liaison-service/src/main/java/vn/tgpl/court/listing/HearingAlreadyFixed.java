package vn.tgpl.court.listing;

import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** The court meant to put a new hearing on its list, and its reference is taken. */
class HearingAlreadyFixed extends Refusal {

    private static final long serialVersionUID = 1L;

    HearingAlreadyFixed() {
        super(RefusalKind.STALE, "hearing-already-fixed");
    }
}
