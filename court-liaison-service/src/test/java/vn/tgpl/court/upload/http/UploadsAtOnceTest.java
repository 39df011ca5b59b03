package vn.tgpl.court.upload.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.court.listing.Court.COURT;
import static vn.tgpl.court.listing.Court.fresh;
import static vn.tgpl.court.upload.Lists.csv;
import static vn.tgpl.court.upload.Lists.row;
import static vn.tgpl.court.upload.Lists.send;
import static vn.tgpl.court.upload.Lists.sendAs;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.tgpl.court.Parts;

@QuarkusTest
@Parts
class UploadsAtOnceTest {

    @Inject
    DataSource database;

    @Test
    void aCourtsSecondFileWaitsForItsFirst() throws Exception {
        var reference = fresh();
        var second = csv(row(fresh()));
        try (var courts = Executors.newFixedThreadPool(2);
                var busy = new BusyHearings(database).with(COURT, reference)) {
            var first = courts.submit(() -> send(csv(row(reference))));
            busy.awaitWaiting(1);
            send(second).then().statusCode(409).body("code", equalTo("upload-still-running"));
            busy.release();
            assertThat(first.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(201);
        }
        send(second).then().statusCode(201).body("results.outcome", contains("CREATED"));
    }

    @Test
    void moreCourtsThanAreTakenAtOnceAreAskedToComeBack() throws Exception {
        var reference = fresh();
        var third = csv(row(fresh()));
        try (var courts = Executors.newFixedThreadPool(2);
                var busy = new BusyHearings(database).with(COURT, reference).with("TA.96.KV2", reference)) {
            var first = courts.submit(() -> send(csv(row(reference))));
            var second = courts.submit(() -> sendAs("regional-court-clerk", "TA.96.KV2", csv(row(reference))));
            busy.awaitWaiting(2);
            sendAs("provincial-court-clerk", "TA.96", third)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", equalTo("5"))
                    .body("code", equalTo("too-many-uploads"))
                    .body("title", equalTo("Đang nạp nhiều tệp"));
            busy.release();
            assertThat(first.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(201);
            assertThat(second.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(201);
        }
        sendAs("provincial-court-clerk", "TA.96", third)
                .then()
                .statusCode(201)
                .body("results.outcome", contains("CREATED"));
    }
}
