package vn.tgpl.casework.quality.domain;

import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** No provider was ever assigned, so there is no work to look at. */
public class NobodyWorked extends Refusal {

    private static final long serialVersionUID = 1L;

    public NobodyWorked() {
        super(RefusalKind.CONFLICT, "case-without-provider");
    }
}
