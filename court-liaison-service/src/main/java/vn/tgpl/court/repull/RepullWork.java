package vn.tgpl.court.repull;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;

/** Works off the re-pulls batch by batch; whatever instance has time takes the next batch. */
@ApplicationScoped
public class RepullWork {

    private static final Logger LOG = Logger.getLogger(RepullWork.class);

    private final RepullBatch batch;

    RepullWork(RepullBatch batch) {
        this.batch = batch;
    }

    @Scheduled(
            every = "{tgpl.repull.every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    public void run() {
        var isMore = true;
        while (isMore) {
            isMore = tellNext();
        }
    }

    private boolean tellNext() {
        var taken = new AtomicReference<UUID>();
        try {
            return QuarkusTransaction.requiringNew().call(() -> batch.tellNext(taken::set));
        } catch (RuntimeException e) {
            LOG.warnf(e, "A batch of the re-pull %s failed", taken.get());
            if (taken.get() == null) {
                return false; // the database itself did not answer: the next run looks again
            }
            QuarkusTransaction.requiringNew().run(() -> batch.fail(taken.get()));
            return true;
        }
    }
}
