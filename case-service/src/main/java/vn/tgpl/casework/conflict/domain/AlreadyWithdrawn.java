package vn.tgpl.casework.conflict.domain;

import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** What was declared was withdrawn before. */
public class AlreadyWithdrawn extends Refusal {

    private static final long serialVersionUID = 1L;

    public AlreadyWithdrawn() {
        super(RefusalKind.CONFLICT, "already-withdrawn");
    }
}
