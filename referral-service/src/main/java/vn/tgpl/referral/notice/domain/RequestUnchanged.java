package vn.tgpl.referral.notice.domain;

import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** That the person asks for aid, or refuses it, is recorded already. */
public class RequestUnchanged extends Refusal {

    private static final long serialVersionUID = 1L;

    RequestUnchanged() {
        super(RefusalKind.CONFLICT, "request-unchanged");
    }
}
