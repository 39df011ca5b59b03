package vn.tgpl.platform.table;

import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** The workbook unpacks to more than is allowed, as a ZIP bomb does. */
class WorkbookTooLarge extends Refusal {

    private static final long serialVersionUID = 1L;

    WorkbookTooLarge(long megabytes) {
        super(RefusalKind.TOO_LARGE, "workbook-too-large", megabytes);
    }
}
