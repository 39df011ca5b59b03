package vn.tgpl.court.repull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import vn.tgpl.court.repull.domain.Repull;
import vn.tgpl.court.repull.domain.RepullProgress;
import vn.tgpl.court.repull.domain.Repulls;
import vn.tgpl.court.schedule.domain.HearingScope;
import vn.tgpl.platform.problem.NotFound;

/** Takes requests to be told hearings again, one at a time from each agency. */
@ApplicationScoped
public class HearingRepull {

    private final Repulls repulls;
    private final Clock clock;

    HearingRepull(Repulls repulls, Clock clock) {
        this.repulls = repulls;
        this.clock = clock;
    }

    @Transactional
    public RepullProgress ask(HearingScope asked) {
        if (repulls.hasOpen(asked.agency())) {
            throw new RepullStillRunning();
        }
        var repull = new Repull(asked, clock.instant());
        repulls.persist(repull);
        return repull.progress();
    }

    @Transactional
    public RepullProgress find(String agency, UUID id) {
        return repulls.findByIdOptional(id)
                .filter(repull -> repull.agency().equals(agency))
                .map(Repull::progress)
                .orElseThrow(NotFound::new);
    }
}
