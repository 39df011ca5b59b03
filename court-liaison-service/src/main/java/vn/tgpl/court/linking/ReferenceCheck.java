package vn.tgpl.court.linking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.tgpl.court.linking.domain.WaitsFor;
import vn.tgpl.court.listing.HearingCheck;
import vn.tgpl.court.listing.domain.Hearing;
import vn.tgpl.court.listing.domain.HearingStatus;
import vn.tgpl.court.listing.domain.SittingDay;
import vn.tgpl.court.listing.domain.Warning;
import vn.tgpl.court.reference.CourtDirectory;
import vn.tgpl.court.reference.CourtRooms;
import vn.tgpl.court.reference.domain.Room;
import vn.tgpl.court.reference.domain.RoomCode;
import vn.tgpl.statute.place.JudicialBody;
import vn.tgpl.statute.time.LegalTime;

/** Compares a hearing with what is known of courts, rooms and cases. */
@ApplicationScoped
class ReferenceCheck implements HearingCheck {

    private final CourtDirectory courts;
    private final CourtRooms rooms;

    ReferenceCheck(CourtDirectory courts, CourtRooms rooms) {
        this.courts = courts;
        this.rooms = rooms;
    }

    @Override
    public List<Warning> warningsOf(Hearing hearing) {
        if (!isToCome(hearing)) {
            return List.of();
        }
        var warnings = new ArrayList<Warning>();
        courtWarning(hearing).ifPresent(warnings::add);
        var known = rooms.whileUnchanged(hearing.court());
        var days = hearing.schedule().days();
        for (int i = 0; i < days.size(); i++) {
            roomWarning("/days/" + i + "/room", days.get(i), known).ifPresent(warnings::add);
        }
        return warnings;
    }

    private Optional<Warning> courtWarning(Hearing hearing) {
        var court = hearing.court();
        var day = LegalTime.dayOf(hearing.schedule().start());
        if (!courts.knows(court)) {
            return Optional.of(new Warning("", "court-unknown", court));
        }
        if (courts.find(court, day).orElseThrow().standing().holds(day)) {
            return Optional.empty();
        }
        return Optional.of(courts.sitting(court, day)
                .map(JudicialBody::name)
                .map(successor -> new Warning("", "court-succeeded", successor))
                .orElseGet(() -> new Warning("", "court-not-sitting", court)));
    }

    private static Optional<Warning> roomWarning(String pointer, SittingDay day, List<Room> known) {
        if (day.room() == null || !day.stands()) {
            return Optional.empty();
        }
        var code = new RoomCode(day.room());
        var date = LegalTime.dayOf(day.start());
        return known.stream()
                .filter(room -> room.is(code))
                .findFirst()
                .map(room -> closedWarning(pointer, room, date))
                .orElseGet(() -> Optional.of(new Warning(pointer, "room-unknown", day.room())));
    }

    private static Optional<Warning> closedWarning(String pointer, Room room, LocalDate date) {
        if (room.isOpen(date)) {
            return Optional.empty();
        }
        var successor = room.entry().succeededBy();
        return Optional.of(
                successor == null
                        ? new Warning(pointer, "room-closed", room.code().text())
                        : new Warning(pointer, "room-succeeded", successor));
    }

    /** What the hearing waits for: nothing, once it is over or off the list. */
    WaitsFor of(Hearing hearing) {
        var court = hearing.court();
        var start = hearing.schedule().start();
        if (!isToCome(hearing)) {
            return new WaitsFor(court, start, false, false, List.of());
        }
        return new WaitsFor(court, start, !hearing.hasCase(), !courts.knows(court), unknownRooms(hearing));
    }

    private List<String> unknownRooms(Hearing hearing) {
        var codes = hearing.schedule().days().stream()
                .filter(SittingDay::stands)
                .map(SittingDay::room)
                .filter(Objects::nonNull)
                .map(RoomCode::new)
                .distinct()
                .toList();
        var known = codes.isEmpty() ? List.<Room>of() : rooms.whileUnchanged(hearing.court());
        return codes.stream()
                .filter(code -> known.stream().noneMatch(room -> room.is(code)))
                .map(RoomCode::key)
                .distinct()
                .toList();
    }

    private static boolean isToCome(Hearing hearing) {
        return hearing.status().isListed() && hearing.status() != HearingStatus.HELD;
    }
}
