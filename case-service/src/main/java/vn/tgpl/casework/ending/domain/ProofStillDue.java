package vn.tgpl.casework.ending.domain;

import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** The proof of the category may still follow in time. */
public class ProofStillDue extends Refusal {

    private static final long serialVersionUID = 1L;

    public ProofStillDue() {
        super(RefusalKind.CONFLICT, "proof-still-due");
    }
}
