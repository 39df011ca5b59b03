package vn.tgpl.referral.directory.domain;

import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** Another file is being loaded, and did not end within the time that we wait for it. */
class DirectoryBusy extends Refusal {

    private static final long serialVersionUID = 1L;

    DirectoryBusy() {
        super(RefusalKind.CONFLICT, "directory-busy");
    }
}
