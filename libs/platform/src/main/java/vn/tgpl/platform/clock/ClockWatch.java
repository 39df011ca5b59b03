package vn.tgpl.platform.clock;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.function.IntUnaryOperator;

/** Looks at the clocks every few seconds, in every replica: counts them again if the law changed, and announces. */
@ApplicationScoped
public class ClockWatch {

    private static final int AT_ONCE = 100;
    private static final int MOST_BATCHES = 100;

    private final WatchedClocks clocks;
    private final ClockRecount recount;
    private final ClockNews news;
    private final Clock clock;

    ClockWatch(WatchedClocks clocks, ClockRecount recount, ClockNews news, Clock clock) {
        this.clocks = clocks;
        this.recount = recount;
        this.news = news;
        this.clock = clock;
    }

    @Scheduled(
            every = "{tgpl.watch.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    public void watch() {
        untilDone(recount::recount); // first, so that nothing is called missed that the law has moved
        untilDone(this::announce);
    }

    /** Batches of one transaction each; what is left after many of them waits for the next look. */
    private static void untilDone(IntUnaryOperator batch) {
        int done = AT_ONCE;
        for (int i = 0; i < MOST_BATCHES && done == AT_ONCE; i++) {
            done = QuarkusTransaction.requiringNew().call(() -> batch.applyAsInt(AT_ONCE));
        }
    }

    private int announce(int limit) {
        var now = clock.instant();
        var due = clocks.toAnnounce(now, limit);
        // in one order, so that two replicas that tell of the same subjects do not wait for each other
        due.stream().sorted(Comparator.comparing(LegalClock::subject)).forEach(next -> next.announce(news, now));
        return due.size();
    }
}
