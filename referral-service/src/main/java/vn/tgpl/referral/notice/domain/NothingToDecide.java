package vn.tgpl.referral.notice.domain;

import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** The sender has asked for nothing that the Centre could decide. */
public class NothingToDecide extends Refusal {

    private static final long serialVersionUID = 1L;

    public NothingToDecide() {
        super(RefusalKind.CONFLICT, "nothing-to-decide");
    }
}
