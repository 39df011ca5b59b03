package vn.tgpl.casework.provider.domain;

import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** Today lies outside of the provider's practising period. */
public class ProviderNotPractising extends Refusal {

    private static final long serialVersionUID = 1L;

    ProviderNotPractising() {
        super(RefusalKind.CONFLICT, "provider-not-practising");
    }
}
