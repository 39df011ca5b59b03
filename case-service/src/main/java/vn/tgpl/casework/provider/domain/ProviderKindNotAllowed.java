package vn.tgpl.casework.provider.domain;

import vn.tgpl.contracts.ProviderKind;
import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** The law does not let this kind of provider provide this form of aid (Law 11/2017 Art. 17). */
public class ProviderKindNotAllowed extends Refusal {

    private static final long serialVersionUID = 1L;

    ProviderKindNotAllowed(ProviderKind kind, String aidForm) {
        super(RefusalKind.CONFLICT, "provider-kind-not-allowed", kind.name(), aidForm);
    }
}
