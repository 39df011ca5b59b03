package vn.tgpl.referral.notice;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static vn.tgpl.referral.notice.Agencies.NOTICE;
import static vn.tgpl.referral.notice.Agencies.as;
import static vn.tgpl.referral.notice.Agencies.sent;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.tgpl.referral.Parts;

@QuarkusTest
@Parts
class BusyDatabaseTest {

    @Inject
    DataSource dataSource;

    @Test
    void asksToComeBackWhenTheDatabaseDoesNotAnswerInTime() throws SQLException {
        var referral = sent("police-investigator", NOTICE);
        try (var other = dataSource.getConnection();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table referral in access exclusive mode");

            as("police-investigator")
                    .get("/v1/referrals/" + referral)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", notNullValue())
                    .body("code", equalTo("unavailable"));
            other.rollback();
        }
    }
}
