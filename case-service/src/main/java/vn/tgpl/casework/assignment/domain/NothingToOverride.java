package vn.tgpl.casework.assignment.domain;

import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;

/** The request overrides a conflict of interest, and there is none. */
public class NothingToOverride extends InvalidInput {

    private static final long serialVersionUID = 1L;

    public NothingToOverride() {
        super(InputError.at("/conflictOverride", "nothing-to-override"));
    }
}
