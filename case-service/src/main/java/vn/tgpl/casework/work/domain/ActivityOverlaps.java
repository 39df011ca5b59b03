package vn.tgpl.casework.work.domain;

import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** The provider was somewhere else at that time. */
public class ActivityOverlaps extends Refusal {

    private static final long serialVersionUID = 1L;

    public ActivityOverlaps() {
        super(RefusalKind.CONFLICT, "activity-overlaps");
    }
}
