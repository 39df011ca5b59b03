package vn.tgpl.platform.table;

import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** The text is no CSV from this line on: a quote is not closed, or a cell does not end. */
class UnreadableTable extends Refusal {

    private static final long serialVersionUID = 1L;

    UnreadableTable(long line) {
        super(RefusalKind.MALFORMED, "unreadable-table", line);
    }
}
