package vn.tgpl.casework.fee.domain;

import java.time.LocalDate;
import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** The law's tables have no base salary, or not every figure, for this day. */
public class FeesUnknown extends Refusal {

    private static final long serialVersionUID = 1L;

    public FeesUnknown(LocalDate day) {
        super(RefusalKind.CONFLICT, "fees-unknown", day.toString());
    }
}
