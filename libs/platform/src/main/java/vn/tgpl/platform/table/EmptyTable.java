package vn.tgpl.platform.table;

import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** The file has no rows: none at all, or only headings. */
class EmptyTable extends Refusal {

    private static final long serialVersionUID = 1L;

    EmptyTable() {
        super(RefusalKind.INVALID, "empty-table");
    }
}
