package vn.tgpl.casework.provider.domain;

import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;

/** The request names a provider that the register does not have. */
public class ProviderUnknown extends InvalidInput {

    private static final long serialVersionUID = 1L;

    public ProviderUnknown() {
        super(InputError.at("/providerId", "provider-unknown"));
    }
}
