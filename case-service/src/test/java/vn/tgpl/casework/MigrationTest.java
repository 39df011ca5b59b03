package vn.tgpl.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tgpl.parts.LocalPostgres;

/** A database of the first release, with a clock that runs, becomes one of this release. */
class MigrationTest {

    private static final List<Path> FOLDERS = List.of(
            Path.of("../libs/platform/src/main/resources/db/platform"), Path.of("src/main/resources/db/migration"));
    private static final List<String> FIRST_RELEASE = List.of("V0.1__", "V1__", "V2__");

    private static LocalPostgres postgres;

    @TempDir
    Path released;

    @BeforeAll
    static void start() {
        postgres = LocalPostgres.start(LocalPostgres.Settings.temporary());
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void watchesTheClocksThatRanBefore() throws IOException, SQLException {
        for (var folder : FOLDERS) {
            copyFirstRelease(folder);
        }
        migrate(List.of(released));
        var url = postgres.jdbcUrl("casework");
        try (var database = DriverManager.getConnection(url, "casework", "casework");
                var statement = database.createStatement()) {
            statement.execute("""
                    insert into legal_clock (id, subject, rule_id, rule, basis, started_at, due_at, met_at) values
                        (gen_random_uuid(), gen_random_uuid(), 'R09', 'R09 running', 'Law', now(), now(), null),
                        (gen_random_uuid(), gen_random_uuid(), 'R08', 'R08 met', 'Law', now(), now(), now())""");

            migrate(FOLDERS);

            var watched = statement.executeQuery("select rule from legal_clock where watched and watch_at = due_at");
            assertThat(watched.next()).isTrue();
            assertThat(watched.getString("rule")).isEqualTo("R09 running");
            assertThat(watched.next()).isFalse();
        }
    }

    private void copyFirstRelease(Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                var name = file.getFileName().toString();
                if (FIRST_RELEASE.stream().anyMatch(name::startsWith)) {
                    Files.copy(file, released.resolve(name));
                }
            }
        }
    }

    private static void migrate(List<Path> folders) {
        Flyway.configure()
                .dataSource(postgres.jdbcUrl("casework"), "casework", "casework")
                .locations(
                        folders.stream().map(folder -> "filesystem:" + folder).toArray(String[]::new))
                .outOfOrder(true) // as the services are configured
                .load()
                .migrate();
    }
}
