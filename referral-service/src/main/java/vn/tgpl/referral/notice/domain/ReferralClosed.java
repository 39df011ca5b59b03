package vn.tgpl.referral.notice.domain;

import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** The referral was rejected, recalled or closed: nothing changes it any more. */
public class ReferralClosed extends Refusal {

    private static final long serialVersionUID = 1L;

    ReferralClosed(ReferralState state) {
        super(RefusalKind.CONFLICT, "referral-closed", state.name());
    }
}
