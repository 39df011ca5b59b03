package vn.tgpl.platform.upload;

import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** The body is no CSV in UTF-8 with a header. */
class UnreadableCsv extends Refusal {

    private static final long serialVersionUID = 1L;

    UnreadableCsv() {
        super(RefusalKind.MALFORMED, "unreadable-csv");
    }
}
