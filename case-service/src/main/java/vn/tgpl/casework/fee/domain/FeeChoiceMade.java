package vn.tgpl.casework.fee.domain;

import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** The provider has chosen, and that stays. */
public class FeeChoiceMade extends Refusal {

    private static final long serialVersionUID = 1L;

    public FeeChoiceMade() {
        super(RefusalKind.CONFLICT, "fee-choice-made");
    }
}
