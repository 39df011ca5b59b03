package vn.tgpl.referral.area.domain;

import java.time.LocalDate;
import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** On some of these days another officer is responsible: that one's days must end first. */
public class AreaAlreadyCovered extends Refusal {

    private static final long serialVersionUID = 1L;

    AreaAlreadyCovered(LocalDate from) {
        super(RefusalKind.CONFLICT, "area-already-covered", from.toString());
    }
}
