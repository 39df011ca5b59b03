package vn.tgpl.system;

import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import vn.tgpl.local.story.Client;
import vn.tgpl.local.story.StoryFailure;

/** An agency's system that pulls the hearing feed and nothing else; it is killed at random and starts again. */
final class FeedFollower implements AutoCloseable {

    private static final int KILLED_ONE_TIME_IN = 8;
    private static final int MOST_A_PAGE = 200;
    private static final int EVERY_MILLIS = 20;

    private final Client agency;
    private final String changes;
    private final Path file;
    private final Random random;
    private final AtomicInteger kills = new AtomicInteger();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final ScheduledFuture<?> running;

    /** What it has in memory, or null after it was killed. */
    private Followed known;

    FeedFollower(Client agency, String hearings, Path file, long seed) {
        this.agency = agency;
        this.changes = hearings + "/changes";
        this.file = file;
        this.random = new Random(seed);
        this.running = clock.scheduleWithFixedDelay(this::pull, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void pull() {
        try {
            known = known == null ? Followed.readFrom(file) : known;
            var limit = 1 + random.nextInt(MOST_A_PAGE);
            var page = agency.get(changes + "?limit=" + limit + "&since=" + known.cursor())
                    .expect(200)
                    .json();
            mayBeKilled();
            known = known.after(page);
            mayBeKilled();
            known.writeTo(file);
            mayBeKilled();
        } catch (Killed | StoryFailure down) {
            known = null;
            kills.incrementAndGet();
        }
    }

    private void mayBeKilled() {
        if (random.nextInt(KILLED_ONE_TIME_IN) == 0) {
            throw new Killed();
        }
    }

    /** What stands in its file. */
    Followed saved() {
        if (running.state() == Future.State.FAILED) {
            throw new IllegalStateException("The follower ended", running.exceptionNow());
        }
        return Followed.readFrom(file);
    }

    int kills() {
        return kills.get();
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
