package vn.tgpl.casework.work.domain;

import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** What was confirmed stays as it was confirmed. */
public class ActivityAlreadyConfirmed extends Refusal {

    private static final long serialVersionUID = 1L;

    public ActivityAlreadyConfirmed() {
        super(RefusalKind.CONFLICT, "activity-already-confirmed");
    }
}
