package vn.tgpl.platform.table;

import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** The file has more rows than are taken at once. */
class TooManyRows extends Refusal {

    private static final long serialVersionUID = 1L;

    TooManyRows(int most) {
        super(RefusalKind.TOO_LARGE, "too-many-rows", most);
    }
}
