package vn.tgpl.court.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tgpl.court.reference.domain.RoomCode;
import vn.tgpl.court.reference.domain.Rooms;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.statute.place.JudicialBody;
import vn.tgpl.statute.time.LegalTime;

/** What the places are called where hearings are held. */
@ApplicationScoped
public class PlaceNames {

    private final CourtDirectory courts;
    private final Rooms rooms;
    private final StatuteBook statute;
    private final Clock clock;

    PlaceNames(CourtDirectory courts, Rooms rooms, StatuteBook statute, Clock clock) {
        this.courts = courts;
        this.rooms = rooms;
        this.statute = statute;
        this.clock = clock;
    }

    /** The court's name, or its identifier where no name is known. */
    public String of(String court) {
        return body(court).orElse(court);
    }

    /** The name of a place that a court's hearing says: a court, a procuracy or a room of its own; empty for others. */
    public Optional<String> find(String place, String court) {
        return body(place)
                .or(() -> rooms.find(court, new RoomCode(place))
                        .map(room -> room.entry().name()));
    }

    private Optional<String> body(String code) {
        var court = courts.find(code, today()).filter(found -> found.standing().active());
        return court.or(() -> procuracies()
                        .filter(procuracy -> procuracy.code().equals(code))
                        .findFirst())
                .map(JudicialBody::name);
    }

    private Stream<JudicialBody> procuracies() {
        return statute.statute().places().procuracies(today()).stream();
    }

    /** Another one whenever one of these names is; of rooms, those of this court, or of all where that is null. */
    public String mark(String court) {
        var bodies = Stream.concat(courts.courts(today()).stream(), procuracies())
                .map(body -> body.code() + " " + body.name());
        var all = bodies.collect(Collectors.joining("\n")) + "\n" + rooms.names(court);
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private LocalDate today() {
        return LegalTime.dayOf(clock.instant());
    }
}
