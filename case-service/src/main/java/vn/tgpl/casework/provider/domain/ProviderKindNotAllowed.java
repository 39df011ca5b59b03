package vn.tgpl.casework.provider.domain;

import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** A collaborator gives advice and takes no part in proceedings (Law 11/2017 Art. 17). */
public class ProviderKindNotAllowed extends Refusal {

    private static final long serialVersionUID = 1L;

    ProviderKindNotAllowed() {
        super(RefusalKind.CONFLICT, "provider-kind-not-allowed");
    }
}
