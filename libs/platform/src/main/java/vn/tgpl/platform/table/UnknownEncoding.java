package vn.tgpl.platform.table;

import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** The text is in no encoding that we can tell. */
class UnknownEncoding extends Refusal {

    private static final long serialVersionUID = 1L;

    UnknownEncoding() {
        super(RefusalKind.INVALID, "unknown-encoding");
    }
}
