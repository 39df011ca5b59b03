package vn.tgpl.casework.assignment.domain;

import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** The person's last request for another provider is not answered yet. */
public class ChangeRequestWaiting extends Refusal {

    private static final long serialVersionUID = 1L;

    public ChangeRequestWaiting() {
        super(RefusalKind.CONFLICT, "change-request-waiting");
    }
}
