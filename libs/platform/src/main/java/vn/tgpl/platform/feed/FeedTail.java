package vn.tgpl.platform.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Lets streams wait for the next entry. What this instance commits wakes them at once; what other instances commit is
 * seen by looking at the heads of the feeds, a few times a second and only while somebody waits.
 */
@ApplicationScoped
public class FeedTail {

    private static final Logger LOG = Logger.getLogger(FeedTail.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(100);

    private final DataSource dataSource;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final Map<String, Long> heads = new HashMap<>();
    private int waiting;
    private boolean looking;
    private boolean stopped;

    FeedTail(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Waits until the feed goes beyond this number, at most as long as told; says whether it did. */
    public boolean await(String audience, long number, Duration atMost) throws InterruptedException {
        lock.lock();
        try {
            waiting++;
            startLooking();
            var left = atMost.toNanos();
            while (!stopped && left > 0 && heads.getOrDefault(audience, 0L) <= number) {
                left = moved.awaitNanos(left);
            }
            return heads.getOrDefault(audience, 0L) > number;
        } finally {
            waiting--;
            lock.unlock();
        }
    }

    /** Whether the service is going down, and streams are to end. */
    public boolean stopped() {
        lock.lock();
        try {
            return stopped;
        } finally {
            lock.unlock();
        }
    }

    void moved(Map<String, Long> latest) {
        lock.lock();
        try {
            latest.forEach((audience, number) -> heads.merge(audience, number, Math::max));
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void stop(@Observes Shutdown event) {
        lock.lock();
        try {
            stopped = true;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void startLooking() {
        if (!looking) {
            looking = true;
            Thread.ofVirtual().name("feed-tail").start(this::look);
        }
    }

    private void look() {
        try {
            while (isWaitedFor()) {
                moved(readHeads());
                Thread.sleep(LOOK_EVERY);
            }
        } catch (SQLException e) {
            LOG.warn("The heads of the feeds could not be read; streams look again when they wake", e);
            endLooking();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            endLooking();
        }
    }

    private boolean isWaitedFor() {
        lock.lock();
        try {
            looking = waiting > 0 && !stopped;
            return looking;
        } finally {
            lock.unlock();
        }
    }

    private void endLooking() {
        lock.lock();
        try {
            looking = false;
        } finally {
            lock.unlock();
        }
    }

    private Map<String, Long> readHeads() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("select audience, last from feed_head");
                var rows = statement.executeQuery()) {
            var found = new HashMap<String, Long>();
            while (rows.next()) {
                found.put(rows.getString(1), rows.getLong(2));
            }
            return found;
        }
    }
}
