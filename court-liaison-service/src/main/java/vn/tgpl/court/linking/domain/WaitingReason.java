package vn.tgpl.court.linking.domain;

/** What a hearing waits for. */
public enum WaitingReason {
    /** No case is known that it belongs to. */
    NO_CASE("noCaseSince"),
    /** The court is in no table of courts. */
    UNKNOWN_COURT("unknownCourtSince"),
    /** The court has told of no room of this code. */
    UNKNOWN_ROOM("unknownRoomSince");

    private final String since;

    WaitingReason(String since) {
        this.since = since;
    }

    /** The field that says since when. */
    String since() {
        return since;
    }
}
