package vn.tgpl.court.reference.http;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.court.reference.domain.Room;
import vn.tgpl.platform.precondition.Versioned;

/** A room as its court tells of it. */
@Schema(name = "Room")
public record RoomView(
        String court,
        String code,
        long version,
        String name,
        Integer capacity,
        boolean onlineEquipment,
        LocalDate validFrom,
        LocalDate validTo,
        String succeededBy)
        implements Versioned {

    static RoomView of(Room room) {
        var entry = room.entry();
        return new RoomView(
                room.court(),
                room.code().text(),
                room.version(),
                entry.name(),
                entry.capacity(),
                entry.onlineEquipment(),
                entry.validFrom(),
                entry.validTo(),
                entry.succeededBy());
    }
}
