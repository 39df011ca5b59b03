package vn.tgpl.court.linking.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A hearing that waits for something to become known; since when, for each thing, or null. */
@Entity
@Table(name = "waiting_hearing")
public class WaitingHearing {

    @Id
    private UUID hearingId;

    private String court;
    private Instant startsAt;
    private Instant noCaseSince;
    private Instant unknownCourtSince;
    private Instant unknownRoomSince;

    /** The keys of the rooms' codes. */
    private String[] unknownRooms = {};

    protected WaitingHearing() {}

    public WaitingHearing(UUID hearingId) {
        this.hearingId = hearingId;
    }

    /** Something that it waits for already it has waited for since it began to. */
    public void waitFor(WaitsFor now, Instant at) {
        this.court = now.court();
        this.startsAt = now.startsAt();
        this.noCaseSince = since(now.noCase(), noCaseSince, at);
        this.unknownCourtSince = since(now.unknownCourt(), unknownCourtSince, at);
        this.unknownRoomSince = since(!now.unknownRooms().isEmpty(), unknownRoomSince, at);
        this.unknownRooms = now.unknownRooms().toArray(String[]::new);
    }

    private static Instant since(boolean waits, Instant already, Instant at) {
        return waits ? already == null ? at : already : null;
    }

    /** The room is known now. */
    public void roomAdded(String key) {
        unknownRooms = Stream.of(unknownRooms).filter(room -> !room.equals(key)).toArray(String[]::new);
        if (unknownRooms.length == 0) {
            unknownRoomSince = null;
        }
    }

    /** The court is known now. */
    public void courtAdded() {
        unknownCourtSince = null;
    }

    public boolean isOver() {
        return Stream.of(WaitingReason.values()).allMatch(reason -> since(reason) == null);
    }

    public Instant since(WaitingReason reason) {
        return switch (reason) {
            case NO_CASE -> noCaseSince;
            case UNKNOWN_COURT -> unknownCourtSince;
            case UNKNOWN_ROOM -> unknownRoomSince;
        };
    }

    public UUID hearingId() {
        return hearingId;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public List<String> unknownRooms() {
        return List.of(unknownRooms);
    }
}
