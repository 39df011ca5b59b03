package vn.tgpl.court.reference;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import vn.tgpl.court.reference.domain.Room;
import vn.tgpl.court.reference.domain.RoomCode;
import vn.tgpl.court.reference.domain.RoomEntry;
import vn.tgpl.court.reference.domain.Rooms;

/** The rooms in which the tests' ordinary hearings sit are known, so that nothing is unusual in them. */
@ApplicationScoped
class KnownRooms {

    @Transactional
    void start(@Observes StartupEvent event, Rooms rooms) {
        for (var code : List.of("P.1", "P.2", "P.3", "P.4", "P.5", "P.7")) {
            if (rooms.find("TA.96.KV6", new RoomCode(code)).isEmpty()) {
                var entry = new RoomEntry("Phòng xử án", 60, true, LocalDate.EPOCH, null, null);
                rooms.persist(new Room("TA.96.KV6", new RoomCode(code), entry));
            }
        }
    }
}
