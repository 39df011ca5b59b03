package vn.tgpl.casework.casefile.domain;

import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** When they were told of the decision is recorded, and the first time counts. */
public class AlreadyTold extends Refusal {

    private static final long serialVersionUID = 1L;

    public AlreadyTold() {
        super(RefusalKind.CONFLICT, "already-told");
    }
}
