package vn.tgpl.court.reference;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import vn.tgpl.court.reference.domain.Room;
import vn.tgpl.court.reference.domain.RoomCode;
import vn.tgpl.court.reference.domain.RoomEntry;
import vn.tgpl.court.reference.domain.RoomRules;
import vn.tgpl.court.reference.domain.Rooms;
import vn.tgpl.platform.audit.Audit;
import vn.tgpl.platform.precondition.IfMatch;

/** Keeps each court's rooms as the court tells of them. */
@ApplicationScoped
public class CourtRooms {

    /** A room as it stands; {@code isNew} where it has just been added. */
    public record Kept(Room room, boolean isNew) {}

    private final Rooms rooms;
    private final UnchangedRooms unchanged;
    private final List<RoomFollower> followers;
    private final Audit audit;

    CourtRooms(Rooms rooms, UnchangedRooms unchanged, @All List<RoomFollower> followers, Audit audit) {
        this.rooms = rooms;
        this.unchanged = unchanged;
        this.followers = followers;
        this.audit = audit;
    }

    /** Adds the court's room, or changes it; what already stands so is left alone. */
    @Transactional
    public Kept put(String court, RoomCode code, RoomEntry entry, IfMatch seen) {
        var known = rooms.forChange(court);
        RoomRules.check(code, entry, known);
        var room = known.stream().filter(own -> own.is(code)).findFirst();
        if (room.isEmpty()) {
            return add(new Room(court, code, entry), seen);
        }
        IfMatch.honour(seen, room.get().version());
        if (room.get().change(entry)) {
            rooms.flush(); // the answer carries the new version
            audit.wrote("court-room", room.get().id());
        }
        return new Kept(room.get(), false);
    }

    private Kept add(Room room, IfMatch seen) {
        if (seen != null) {
            throw new RoomNotThereYet();
        }
        rooms.persist(room);
        audit.wrote("court-room", room.id());
        followers.forEach(follower -> follower.added(room.court(), room.code()));
        return new Kept(room, true);
    }

    /** The rooms of a court in the order of their codes; none where there is no such court. */
    @Transactional
    public List<Room> of(String court) {
        return rooms.of(court);
    }

    /** As {@link #of}; no room is added until the transaction ends, so that nobody waits for one that is there. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Room> whileUnchanged(String court) {
        return unchanged.of(court);
    }

    @Transactional
    public Optional<Room> find(String court, RoomCode code) {
        return rooms.find(court, code);
    }
}
