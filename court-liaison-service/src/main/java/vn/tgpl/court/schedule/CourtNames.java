package vn.tgpl.court.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.statute.place.JudicialBody;
import vn.tgpl.statute.time.LegalTime;

/** What courts are called. */
@ApplicationScoped
public class CourtNames {

    private final StatuteBook statute;
    private final Clock clock;

    CourtNames(StatuteBook statute, Clock clock) {
        this.statute = statute;
        this.clock = clock;
    }

    /** The court's name today, or its identifier where no name is known. */
    public String of(String court) {
        return statute.statute().places().courts(LegalTime.dayOf(clock.instant())).stream()
                .filter(body -> body.code().equals(court))
                .map(JudicialBody::name)
                .findFirst()
                .orElse(court);
    }
}
