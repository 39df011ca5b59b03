package vn.tgpl.court.reference;

import jakarta.transaction.TransactionScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tgpl.court.reference.domain.Room;
import vn.tgpl.court.reference.domain.Rooms;

/** The rooms that a transaction has read and nobody may add to meanwhile: once, however many hearings ask. */
@TransactionScoped
class UnchangedRooms {

    private final Rooms rooms;
    private final Map<String, List<Room>> ofCourts = new HashMap<>();

    UnchangedRooms(Rooms rooms) {
        this.rooms = rooms;
    }

    List<Room> of(String court) {
        return ofCourts.computeIfAbsent(court, rooms::whileUnchanged);
    }
}
