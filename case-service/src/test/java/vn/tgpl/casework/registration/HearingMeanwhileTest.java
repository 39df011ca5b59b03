package vn.tgpl.casework.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.tgpl.casework.support.Agencies.register;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Rows;
import vn.tgpl.casework.support.Story;

@QuarkusTest
@Parts
class HearingMeanwhileTest {

    @Inject
    Story story;

    @Inject
    Rows rows;

    @Inject
    DataSource dataSource;

    /** The involvement has a new version when the registration comes to it; the case has not. */
    @Test
    void isNoReasonToRefuseARegistration() throws Exception {
        var caseId = story.assigned();
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            execute(connection, "select id from legal_aid_case where id = ? for update", caseId);
            var registration = CompletableFuture.supplyAsync(
                    () -> register("police-investigator", caseId).statusCode());
            await().until(() -> rows.count("pg_locks where not granted") > 0);
            execute(connection, "update involvement set version = version + 1 where case_id = ?", caseId);
            connection.commit();
            assertThat(registration.get(10, TimeUnit.SECONDS)).isEqualTo(201);
        }
    }

    private static void execute(Connection connection, String sql, UUID id) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            statement.execute();
        }
    }
}
