package vn.tgpl.court.upload;

import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** As many files of other courts are being taken as we take at once. */
class TooManyUploads extends Refusal {

    private static final long serialVersionUID = 1L;

    TooManyUploads() {
        super(RefusalKind.UNAVAILABLE, "too-many-uploads");
    }
}
