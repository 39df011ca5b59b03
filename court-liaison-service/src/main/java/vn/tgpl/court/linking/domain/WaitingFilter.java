package vn.tgpl.court.linking.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * Which waiting hearings to list; null asks for all.
 *
 * @param from only those that begin at or after
 * @param to only those that begin before
 * @param after only those after this place
 */
public record WaitingFilter(String court, WaitingReason reason, Instant from, Instant to, Place after) {

    /** A hearing's place in the list. */
    public record Place(Instant startsAt, UUID hearing) {

        public static Place of(WaitingHearing waiting) {
            return new Place(waiting.startsAt(), waiting.hearingId());
        }

        /** As a cursor keeps it. */
        public static Place read(String text) {
            var parts = text.split("/", 2);
            return new Place(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        }

        @Override
        public String toString() {
            return startsAt + "/" + hearing;
        }
    }
}
