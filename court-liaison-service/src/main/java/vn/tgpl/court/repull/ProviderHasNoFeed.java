package vn.tgpl.court.repull;

import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** Hearings are told again to an agency, in its feed; a provider's token speaks for no agency. */
public class ProviderHasNoFeed extends Refusal {

    private static final long serialVersionUID = 1L;

    public ProviderHasNoFeed() {
        super(RefusalKind.FORBIDDEN, "provider-has-no-feed");
    }
}
