package vn.tgpl.casework.provider.domain;

import vn.tgpl.contracts.ProviderKind;
import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** A provider of this kind acts under a card, and has none that is valid today (Law 11/2017 Art. 25(1)). */
public class ProviderWithoutCard extends Refusal {

    private static final long serialVersionUID = 1L;

    ProviderWithoutCard(ProviderKind kind) {
        super(RefusalKind.CONFLICT, "provider-without-card", kind.name());
    }
}
