package vn.tgpl.referral.duty.domain;

import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** Another roster has some of these days. */
public class RosterOverlaps extends Refusal {

    private static final long serialVersionUID = 1L;

    public RosterOverlaps(Period other) {
        super(
                RefusalKind.CONFLICT,
                "duty-roster-overlaps",
                other.from().toString(),
                other.to().toString());
    }
}
