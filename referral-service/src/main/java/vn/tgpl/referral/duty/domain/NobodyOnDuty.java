package vn.tgpl.referral.duty.domain;

import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** Nobody is on duty (không có người trực): the Centre's own number is what is left to call, where it is known. */
public class NobodyOnDuty extends Refusal {

    private static final long serialVersionUID = 1L;

    public NobodyOnDuty(String centrePhone) {
        super(RefusalKind.NOT_FOUND, "nobody-on-duty", centrePhone);
    }
}
