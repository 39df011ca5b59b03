package vn.tgpl.casework.work.domain;

import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** The agency takes part, but another one saw this work and must confirm it. */
public class NotTheConfirmer extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotTheConfirmer() {
        super(RefusalKind.FORBIDDEN, "not-the-confirmer");
    }
}
