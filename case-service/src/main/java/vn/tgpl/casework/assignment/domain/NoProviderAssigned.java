package vn.tgpl.casework.assignment.domain;

import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** The case has no provider who could be replaced. */
public class NoProviderAssigned extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoProviderAssigned() {
        super(RefusalKind.CONFLICT, "no-provider-assigned");
    }
}
