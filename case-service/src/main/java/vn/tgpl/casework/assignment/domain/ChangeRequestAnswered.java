package vn.tgpl.casework.assignment.domain;

import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** The request was answered before. */
public class ChangeRequestAnswered extends Refusal {

    private static final long serialVersionUID = 1L;

    public ChangeRequestAnswered() {
        super(RefusalKind.CONFLICT, "change-request-answered");
    }
}
