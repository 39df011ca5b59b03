package vn.tgpl.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tgpl.parts.LocalPostgres.Settings;

class LocalPostgresTest {

    @Test
    void isDurableAndReplicatesLogically() throws SQLException {
        try (var postgres = LocalPostgres.start(Settings.temporary())) {
            assertThat(ask(postgres, "postgres", "show fsync")).isEqualTo("on");
            assertThat(ask(postgres, "postgres", "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(postgres, "postgres", "show full_page_writes")).isEqualTo("on");
            assertThat(ask(postgres, "postgres", "show wal_level")).isEqualTo("logical");
            assertThat(ask(postgres, "postgres", "show max_replication_slots")).isEqualTo("20");
            assertThat(ask(postgres, "postgres", "show server_version")).startsWith("18.");
            assertThat(ask(postgres, "postgres", "select lower('TRỢ GIÚP ĐỎ')")).isEqualTo("trợ giúp đỏ");
        }
    }

    @Test
    void debeziumReadsTheOutboxThatAServiceCreatesLater() throws SQLException {
        try (var postgres = LocalPostgres.start(Settings.temporary())) {
            run(postgres, "create table outbox as select 'referral' as topic");
            assertThat(ask(postgres, "referral", "debezium", "select topic from outbox"))
                    .isEqualTo("referral");
        }
    }

    @Test
    void keepsItsRowsInTheSameFolder(@TempDir Path folder) throws SQLException {
        var settings = new Settings(0, folder.resolve("pg"), folder.resolve("pg.log"));
        try (var postgres = LocalPostgres.start(settings)) {
            run(postgres, "create table kept (value text); insert into kept values ('still here')");
        }
        try (var postgres = LocalPostgres.start(settings)) {
            assertThat(ask(postgres, "referral", "select value from kept")).isEqualTo("still here");
        }
    }

    private static void run(LocalPostgres postgres, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(postgres.jdbcUrl("referral"), "referral", "referral");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(LocalPostgres postgres, String database, String query) throws SQLException {
        return ask(postgres, database, database, query);
    }

    private static String ask(LocalPostgres postgres, String database, String user, String query) throws SQLException {
        try (var connection = DriverManager.getConnection(postgres.jdbcUrl(database), user, user);
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
