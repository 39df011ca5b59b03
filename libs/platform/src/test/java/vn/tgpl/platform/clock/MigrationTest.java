package vn.tgpl.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tgpl.parts.LocalPostgres;

/** A database of the first release, with clocks in it, becomes one of this release. */
class MigrationTest {

    private static LocalPostgres postgres;

    @BeforeAll
    static void start() {
        postgres = LocalPostgres.start(LocalPostgres.Settings.temporary());
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void keepsTheClocksThatWereThere() throws SQLException {
        migrateTo("0.1");
        try (var database = connect();
                var statement = database.createStatement()) {
            statement.execute("""
                    insert into legal_clock (id, subject, rule_id, rule, basis, started_at, due_at)
                    values (gen_random_uuid(), gen_random_uuid(), 'R09', 'R09 assign-provider', 'Law', now(), now())""");
            migrateTo("latest");

            var kept = statement.executeQuery("select rule, watched, announced, length from legal_clock");
            assertThat(kept.next()).isTrue();
            assertThat(kept.getString("rule")).isEqualTo("R09 assign-provider");
            assertThat(kept.getBoolean("watched")).isFalse();
            assertThat(kept.getString("announced")).isEqualTo("NONE");
            assertThat(kept.getString("length")).isNull();
        }
    }

    private static void migrateTo(String version) {
        Flyway.configure()
                .dataSource(postgres.jdbcUrl("referral"), "referral", "referral")
                .locations("classpath:db/platform")
                .target(version)
                .load()
                .migrate();
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl("referral"), "referral", "referral");
    }
}
