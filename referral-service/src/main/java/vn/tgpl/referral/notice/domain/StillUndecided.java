package vn.tgpl.referral.notice.domain;

import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** What the sender asked for earlier still waits for the Centre's decision. */
public class StillUndecided extends Refusal {

    private static final long serialVersionUID = 1L;

    StillUndecided() {
        super(RefusalKind.CONFLICT, "still-undecided");
    }
}
