package vn.tgpl.court.reference;

import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** The court meant to change a room, and has none of this code. */
class RoomNotThereYet extends Refusal {

    private static final long serialVersionUID = 1L;

    RoomNotThereYet() {
        super(RefusalKind.STALE, "room-not-there-yet");
    }
}
