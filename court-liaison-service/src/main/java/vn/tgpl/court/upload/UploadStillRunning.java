package vn.tgpl.court.upload;

import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** The court has sent another file, whose rows are still being put on its list. */
class UploadStillRunning extends Refusal {

    private static final long serialVersionUID = 1L;

    UploadStillRunning() {
        super(RefusalKind.CONFLICT, "upload-still-running");
    }
}
