package vn.tgpl.court.upload.http;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** Somebody else is at work on hearings, so that an upload that comes to one of them waits. */
final class BusyHearings implements AutoCloseable {

    private static final String WAITING = """
            from pg_locks where locktype = 'advisory' and not granted
             and database = (select oid from pg_database where datname = current_database())""";

    private final Connection connection;

    BusyHearings(DataSource database) throws SQLException {
        this.connection = database.getConnection();
        connection.setAutoCommit(false);
    }

    BusyHearings with(String court, String reference) throws SQLException {
        try (var take = connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
            take.setString(1, court + " " + reference);
            take.execute();
        }
        return this;
    }

    void awaitWaiting(int uploads) {
        await().atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> waiting() == uploads);
    }

    private int waiting() throws SQLException {
        try (var count = connection.createStatement();
                var counted = count.executeQuery("select count(*) " + WAITING)) {
            counted.next();
            return counted.getInt(1);
        }
    }

    /** Whoever waits loses the database, as where its process ends. */
    void killWaiting() throws SQLException {
        try (var kill = connection.createStatement()) {
            kill.execute("select pg_terminate_backend(pid) " + WAITING);
        }
    }

    void release() throws SQLException {
        connection.rollback();
    }

    @Override
    public void close() throws SQLException {
        release();
        connection.close();
    }
}
