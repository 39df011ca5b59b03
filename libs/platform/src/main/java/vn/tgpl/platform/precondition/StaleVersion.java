package vn.tgpl.platform.precondition;

import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** Somebody has changed it since the caller last read it. */
public class StaleVersion extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param now what a service that says more tells of how it stands now */
    protected StaleVersion(Object... now) {
        super(RefusalKind.STALE, "stale-version", now);
    }
}
