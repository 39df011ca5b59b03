package vn.tgpl.casework.advice.domain;

import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** The case asks for no written advice, or it was given. */
public class NoAdviceDue extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoAdviceDue() {
        super(RefusalKind.CONFLICT, "no-advice-due");
    }
}
