package vn.tgpl.court.upload.http;

import static vn.tgpl.court.listing.Court.fresh;
import static vn.tgpl.court.upload.Lists.as;
import static vn.tgpl.court.upload.Lists.csv;
import static vn.tgpl.court.upload.Lists.row;
import static vn.tgpl.court.upload.Lists.send;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import vn.tgpl.court.Parts;
import vn.tgpl.platform.Retention;

@QuarkusTest
@Parts
class UploadRetentionTest {

    @Inject
    Retention retention;

    @Inject
    DataSource database;

    @ConfigProperty(name = "tgpl.retention.schedule-uploads")
    Duration period;

    @Test
    void resultsAreForgottenWhenTheirTimeIsOver() throws SQLException {
        var past = sent(period.plusMinutes(1));
        var nearly = sent(period.minusMinutes(1));
        retention.forget();
        as("court-clerk").get(past).then().statusCode(404);
        as("court-clerk").get(nearly).then().statusCode(200);
    }

    /** Where the results of a file can be read that was sent so long ago. */
    private String sent(Duration ago) throws SQLException {
        var location = send(csv(row(fresh()))).getHeader("Location");
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update schedule_upload set received_at = received_at - ? * interval '1 second' where id = ?")) {
            update.setLong(1, ago.toSeconds());
            update.setObject(2, UUID.fromString(location.substring(location.lastIndexOf('/') + 1)));
            update.executeUpdate();
        }
        return location;
    }
}
