package vn.tgpl.casework.casefile.domain;

import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** The case already has this provider, or is to have another one in their place. */
public class ProviderAlreadyAssigned extends Refusal {

    private static final long serialVersionUID = 1L;

    ProviderAlreadyAssigned() {
        super(RefusalKind.CONFLICT, "provider-already-assigned");
    }
}
