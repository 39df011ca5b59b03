package vn.tgpl.platform.table;

import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** The body is no workbook of Office Open XML, or a broken one. */
class UnreadableWorkbook extends Refusal {

    private static final long serialVersionUID = 1L;

    UnreadableWorkbook() {
        super(RefusalKind.MALFORMED, "unreadable-workbook");
    }
}
