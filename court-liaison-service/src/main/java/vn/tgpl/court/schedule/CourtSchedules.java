package vn.tgpl.court.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tgpl.court.reference.PlaceNames;
import vn.tgpl.court.schedule.domain.CourtSchedule;
import vn.tgpl.court.schedule.domain.HearingScope;
import vn.tgpl.court.schedule.domain.PulledHearings;

/** A court's list of some days, for each agency those hearings that it takes part in. */
@ApplicationScoped
public class CourtSchedules {

    private final PulledHearings hearings;
    private final PlaceNames names;
    private final int most;
    private final String release;

    CourtSchedules(
            PulledHearings hearings,
            PlaceNames names,
            @ConfigProperty(name = "tgpl.schedule.most-hearings") int most,
            @ConfigProperty(name = "quarkus.application.version") String release) {
        this.hearings = hearings;
        this.names = names;
        this.most = most;
        this.release = release;
    }

    /** Another one whenever the list, written in this format, would be another; told without reading a hearing. */
    @Transactional
    public String tag(HearingScope asked, String room, String format) {
        var shown = String.join("\n", release, format, asked.toString(), room, names.mark(asked.court()));
        var all = shown + "\n" + hearings.mark(asked);
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }

    @Transactional
    public CourtSchedule read(HearingScope asked, String room) {
        var found = hearings.list(asked, most + 1);
        if (found.size() > most) {
            throw new TooManyHearings("to", most);
        }
        return CourtSchedule.of(names.of(asked.court()), asked, room, found);
    }
}
