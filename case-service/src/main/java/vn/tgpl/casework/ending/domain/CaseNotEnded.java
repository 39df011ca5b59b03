package vn.tgpl.casework.ending.domain;

import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** What comes after the end cannot be done while the case goes on. */
public class CaseNotEnded extends Refusal {

    private static final long serialVersionUID = 1L;

    public CaseNotEnded() {
        super(RefusalKind.CONFLICT, "case-not-ended");
    }
}
