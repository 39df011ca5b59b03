package vn.tgpl.casework.fee.domain;

import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** The provider has begun to work; the choice is made right after the assignment. */
public class FeeChoiceTooLate extends Refusal {

    private static final long serialVersionUID = 1L;

    public FeeChoiceTooLate() {
        super(RefusalKind.CONFLICT, "fee-choice-too-late");
    }
}
