package vn.tgpl.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
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
    private static Connection database;

    @BeforeAll
    static void migrateADatabaseOfTheFirstRelease(@TempDir Path released) throws IOException, SQLException {
        postgres = LocalPostgres.start(LocalPostgres.Settings.temporary());
        for (var folder : FOLDERS) {
            copyFirstRelease(folder, released);
        }
        migrate(List.of(released));
        database = DriverManager.getConnection(postgres.jdbcUrl("casework"), "casework", "casework");
        try (var statement = database.createStatement()) {
            statement.execute("""
                    insert into legal_clock (id, subject, rule_id, rule, basis, started_at, due_at, met_at) values
                        (gen_random_uuid(), gen_random_uuid(), 'R09', 'R09 running', 'Law', now(), now(), null),
                        (gen_random_uuid(), gen_random_uuid(), 'R08', 'R08 met', 'Law', now(), now(), now());
                    insert into provider (id, version, name, kind, areas, languages) values
                        ('00000000-0000-0000-0000-000000000001', 0, 'First', 'LAWYER', '[]', '[]'),
                        ('00000000-0000-0000-0000-000000000002', 0, 'Second', 'LAWYER', '[]', '[]');
                    insert into legal_aid_case (id, version, referral_id, sender, received_at, state, immediate, accepted_at,
                                                provider_id, provider)
                    values ('00000000-0000-0000-0000-00000000000c', 3, gen_random_uuid(), 'A', now(), 'ASSIGNED', false, now(),
                            '00000000-0000-0000-0000-000000000002',
                            '{"id": "00000000-0000-0000-0000-000000000002", "name": "Second", "kind": "LAWYER"}');
                    insert into registration (id, case_id, agency, provider_id, decision, decided_at)
                    values (gen_random_uuid(), '00000000-0000-0000-0000-00000000000c', 'A',
                            '00000000-0000-0000-0000-000000000001', 'REFUSED', now());
                    insert into acceptance_register (organisation, year, last) values ('TT', 2026, 7);""");
        }
        migrate(FOLDERS);
    }

    @AfterAll
    static void stop() throws SQLException {
        database.close();
        postgres.close();
    }

    @Test
    void watchesTheClocksThatRanBefore() throws SQLException {
        assertThat(column("select rule from legal_clock where watched and watch_at = due_at"))
                .containsExactly("R09 running");
    }

    @Test
    void keepsWhoWasAssignedBeforeThereWereDecisions() throws SQLException {
        assertThat(column("""
                        select (provider ->> 'name') || ' ' || coalesce(end_reason, 'assigned') from assignment_decision
                         order by 1""")).containsExactly("First REGISTRATION_ENDED", "Second assigned");
    }

    @Test
    void goesOnCountingAcceptances() throws SQLException {
        assertThat(column("select register || ' ' || last from running_number")).containsExactly("ACCEPTANCE 7");
    }

    private static List<String> column(String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static void copyFirstRelease(Path folder, Path released) throws IOException {
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
