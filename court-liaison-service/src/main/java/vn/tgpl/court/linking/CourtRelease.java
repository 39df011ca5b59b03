package vn.tgpl.court.linking;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import jakarta.enterprise.context.ApplicationScoped;
import vn.tgpl.court.linking.domain.WaitingHearings;
import vn.tgpl.court.reference.CourtDirectory;

/** Looks from time to time whether an operator has made known a court that hearings wait for. */
@ApplicationScoped
public class CourtRelease {

    private static final int BATCH = 500;

    private final WaitingHearings waiting;
    private final CourtDirectory courts;
    private final HearingQuarantine quarantine;

    CourtRelease(WaitingHearings waiting, CourtDirectory courts, HearingQuarantine quarantine) {
        this.waiting = waiting;
        this.courts = courts;
        this.quarantine = quarantine;
    }

    @Scheduled(
            every = "{tgpl.linking.look-for-courts}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    public void run() {
        waiting.unknownCourts().stream().filter(courts::knows).forEach(this::release);
    }

    /** Batch by batch; what another replica has taken meanwhile is its own. */
    private void release(String court) {
        int found = BATCH;
        while (found == BATCH) {
            found = quarantine.release(court, BATCH);
        }
    }
}
