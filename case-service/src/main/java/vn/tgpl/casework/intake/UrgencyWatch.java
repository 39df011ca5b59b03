package vn.tgpl.casework.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.tgpl.casework.casefile.CaseFiles;
import vn.tgpl.casework.casefile.domain.Cases;
import vn.tgpl.casework.casefile.domain.Urgency;
import vn.tgpl.statute.time.LegalTime;

/**
 * Raises a case by itself when its hearing, or the end of its limitation period, has come near: because a court has
 * just published the hearing, or because a day has passed. Each case is raised in a transaction of its own, once.
 */
@ApplicationScoped
public class UrgencyWatch {

    private final Cases cases;
    private final CaseFiles files;
    private final UrgencyJudging urgency;
    private final Clock clock;

    UrgencyWatch(Cases cases, CaseFiles files, UrgencyJudging urgency, Clock clock) {
        this.cases = cases;
        this.files = files;
        this.urgency = urgency;
        this.clock = clock;
    }

    @Scheduled(
            every = "{tgpl.watch.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    public void watch() {
        raise(Urgency.HEARING_SOON, cases::withHearing);
        raise(Urgency.LIMITATION_ENDING, cases::withLimitation);
    }

    private void raise(String ground, Cases.Nearing nearing) {
        var today = LegalTime.dayOf(clock.instant());
        urgency.soonUntil(ground, today)
                .map(end -> QuarkusTransaction.requiringNew().call(() -> nearing.find(ground, today, end)))
                .orElse(List.of())
                .forEach(id -> raise(id, ground));
    }

    private void raise(UUID id, String ground) {
        QuarkusTransaction.requiringNew().run(() -> urgency.raise(files.lock(id), List.of(ground)));
    }
}
