package vn.tgpl.platform.feed;

import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** The entries that followed this cursor are no longer kept; the reader starts again without one. */
class CursorExpired extends Refusal {

    private static final long serialVersionUID = 1L;

    CursorExpired() {
        super(RefusalKind.GONE, "cursor-expired");
    }
}
