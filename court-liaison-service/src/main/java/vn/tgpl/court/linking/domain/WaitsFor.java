package vn.tgpl.court.linking.domain;

import java.time.Instant;
import java.util.List;

/**
 * What a hearing waits for, as it stands.
 *
 * @param unknownRooms the keys of the codes of rooms that its court has told nothing of
 */
public record WaitsFor(
        String court, Instant startsAt, boolean noCase, boolean unknownCourt, List<String> unknownRooms) {

    public boolean isNothing() {
        return !noCase && !unknownCourt && unknownRooms.isEmpty();
    }
}
