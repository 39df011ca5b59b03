package vn.tgpl.platform.law;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Keeps this replica's law up to date, from its start on. */
@ApplicationScoped
public class LawRefresh {

    private final MountedTables mounted;
    private final LawInForce inForce;

    LawRefresh(MountedTables mounted, LawInForce inForce) {
        this.mounted = mounted;
        this.inForce = inForce;
    }

    void start(@Observes StartupEvent event) {
        refresh();
    }

    @Scheduled(
            every = "{tgpl.law.refresh}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    public void refresh() {
        mounted.look();
        inForce.refresh();
    }
}
