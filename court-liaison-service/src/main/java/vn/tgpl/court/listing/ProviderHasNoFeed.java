package vn.tgpl.court.listing;

import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** Hearings are told to an agency, in its feed; a provider's token speaks for no agency. */
class ProviderHasNoFeed extends Refusal {

    private static final long serialVersionUID = 1L;

    ProviderHasNoFeed() {
        super(RefusalKind.FORBIDDEN, "provider-has-no-feed");
    }
}
