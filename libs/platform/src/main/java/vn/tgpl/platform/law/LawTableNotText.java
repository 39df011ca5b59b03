package vn.tgpl.platform.law;

import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** What was sent as a table is not a text in UTF-8. */
class LawTableNotText extends Refusal {

    private static final long serialVersionUID = 1L;

    LawTableNotText() {
        super(RefusalKind.MALFORMED, "law-table-not-text");
    }
}
