package vn.tgpl.platform.table;

import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** The XML declares entities: no spreadsheet writes such a workbook. */
class WorkbookDeclaresEntities extends Refusal {

    private static final long serialVersionUID = 1L;

    WorkbookDeclaresEntities() {
        super(RefusalKind.INVALID, "workbook-declares-entities");
    }
}
