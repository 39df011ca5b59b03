package vn.tgpl.platform.caller;

import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** The token is good but names no agency, so there is nothing that its bearer takes part in. */
class AgencyMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    AgencyMissing() {
        super(RefusalKind.FORBIDDEN, "agency-missing");
    }
}
