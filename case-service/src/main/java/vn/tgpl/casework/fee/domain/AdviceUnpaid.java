package vn.tgpl.casework.fee.domain;

import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** No advice was given yet, or by one whom the law does not pay for it. */
public class AdviceUnpaid extends Refusal {

    private static final long serialVersionUID = 1L;

    public AdviceUnpaid() {
        super(RefusalKind.CONFLICT, "advice-unpaid");
    }
}
