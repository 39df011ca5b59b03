package vn.tgpl.court.upload.http;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.court.listing.Court.COURT;
import static vn.tgpl.court.listing.Court.as;
import static vn.tgpl.court.listing.Court.fresh;
import static vn.tgpl.court.upload.Lists.csv;
import static vn.tgpl.court.upload.Lists.row;
import static vn.tgpl.court.upload.Lists.send;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.tgpl.court.Parts;
import vn.tgpl.court.upload.Lists.Line;

/** The database is lost while the last hearing of a file is being taken. */
@QuarkusTest
@Parts
class KilledUploadTest {

    private static final int HEARINGS = 320;

    @Inject
    DataSource database;

    private final LocalDate day =
            LocalDate.of(2101, 1, 1).plusDays(ThreadLocalRandom.current().nextInt(30_000));

    @Test
    void theSameFileAgainGoesOnWhereTheFirstOneEnded() throws Exception {
        var gone = fresh();
        send(csv(on(gone))).then().statusCode(201);
        var references = Stream.generate(() -> fresh()).limit(HEARINGS).toList();
        var file = csv(references.stream().map(this::on).toList());
        try (var busy = new BusyHearings(database).with(COURT, references.getLast())) {
            var killed = supplyAsync(() -> send(file));
            busy.awaitWaiting(1);
            busy.killWaiting();
            assertThat(killed.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(503);
        }
        var taken = new ArrayList<>(listed());
        assertThat(taken.remove(gone)).isTrue();
        assertThat(taken)
                .isNotEmpty()
                .hasSizeLessThan(HEARINGS)
                .containsExactlyInAnyOrderElementsOf(references.subList(0, taken.size()));

        send(file)
                .then()
                .statusCode(201)
                .body("unchanged", equalTo(taken.size()))
                .body("accepted", equalTo(HEARINGS - taken.size()))
                .body("withdrawn", equalTo(1))
                .body("results.outcome.take(" + taken.size() + ").unique()", contains("UNCHANGED"));
        assertThat(listed()).containsExactlyInAnyOrderElementsOf(references);
    }

    private Line on(String reference) {
        return row(reference, "Ngày xét xử", day.toString(), "Lịch đủ", "Có");
    }

    private List<String> listed() {
        return as("court-clerk")
                .queryParam("from", day.toString())
                .queryParam("to", day.toString())
                .get("/v1/courts/{court}/schedule", COURT)
                .then()
                .statusCode(200)
                .extract()
                .path("days.rooms.hearings.flatten().findAll { it.stands }.reference");
    }
}
