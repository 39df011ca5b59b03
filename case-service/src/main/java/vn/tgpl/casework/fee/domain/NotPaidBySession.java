package vn.tgpl.casework.fee.domain;

import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** Advice is paid by the piece (Decree 144/2017), and a case of no form yet not at all. */
public class NotPaidBySession extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotPaidBySession() {
        super(RefusalKind.CONFLICT, "not-paid-by-session");
    }
}
