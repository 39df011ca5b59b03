package vn.tgpl.court.listing;

import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** The court meant to change a hearing, and its list has none under this reference. */
class HearingNotFixedYet extends Refusal {

    private static final long serialVersionUID = 1L;

    HearingNotFixedYet() {
        super(RefusalKind.STALE, "hearing-not-fixed-yet");
    }
}
