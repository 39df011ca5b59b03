package vn.tgpl.court.upload.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.tgpl.court.listing.Court.as;
import static vn.tgpl.court.listing.Court.fresh;
import static vn.tgpl.court.upload.Lists.csv;
import static vn.tgpl.court.upload.Lists.row;
import static vn.tgpl.court.upload.Lists.send;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tgpl.court.Parts;
import vn.tgpl.court.listing.Sent;
import vn.tgpl.court.upload.Lists.Line;

@QuarkusTest
@Parts
class CompleteListTest {

    @Inject
    Sent sent;

    private LocalDate day;

    @BeforeEach
    void chooseADayThatNoOtherTestHas() {
        day = LocalDate.of(2101, 1, 1).plusDays(ThreadLocalRandom.current().nextInt(30_000));
    }

    @Test
    void whatACompleteDayNoLongerHasIsWithdrawn() {
        var stays = fresh();
        var goes = fresh();
        var id = send(csv(on(stays), on(goes))).<String>path("results[1].hearingId");
        var answer = send(csv(on(stays, "Lịch đủ", "Có")));
        answer.then()
                .body("withdrawn", equalTo(1))
                .body("results.outcome", contains("UNCHANGED", "WITHDRAWN"))
                .body("results[1].row", nullValue())
                .body("results[1].reference", equalTo(goes))
                .body("results[1].version", equalTo(1));
        as("court-clerk")
                .get("/v1/hearings/{id}", id)
                .then()
                .body("status", equalTo("CANCELLED"))
                .body("decision.reasonCode", equalTo("WITHDRAWN_FROM_LIST"));
        assertThat(sent.types(UUID.fromString(id)))
                .containsExactly("vn.tgpl.hearing.fixed.v1", "vn.tgpl.hearing.cancelled.v1");
    }

    @Test
    void theSameCompleteFileAgainWithdrawsNothingMore() {
        var file = csv(on(fresh(), "Lịch đủ", "Có"));
        send(csv(on(fresh())));
        send(file).then().body("withdrawn", equalTo(1));
        send(file).then().body("withdrawn", equalTo(0)).body("results.outcome", contains("UNCHANGED"));
    }

    @Test
    void oneThatIsListedAgainIsFixedAgain() {
        var back = fresh();
        send(csv(on(back)));
        send(csv(on(fresh(), "Lịch đủ", "Có"))).then().body("withdrawn", equalTo(1));
        send(csv(on(back))).then().body("results.outcome", contains("CHANGED"));
    }

    @Test
    void nothingIsWithdrawnUnlessTheFileSaysThatItIsComplete() {
        send(csv(on(fresh())));
        send(csv(on(fresh()))).then().body("withdrawn", equalTo(0));
    }

    @Test
    void nothingIsWithdrawnWhileRowsDisagree() {
        send(csv(on(fresh())));
        send(csv(on(fresh(), "Lịch đủ", "Có"), on(fresh())))
                .then()
                .body("withdrawn", equalTo(0))
                .body("results[0].warnings.code", contains("complete-disagrees"))
                .body("results[1].warnings", empty());
    }

    @Test
    void nothingIsWithdrawnWhileARowHasNoReference() {
        send(csv(on(fresh())));
        send(csv(on(fresh(), "Lịch đủ", "Có"), on("", "Lịch đủ", "Có")))
                .then()
                .body("withdrawn", equalTo(0))
                .body("results[0].warnings.code", contains("complete-unsure"));
    }

    @Test
    void aHearingWhoseRowIsRefusedStays() {
        var reference = fresh();
        send(csv(on(reference)));
        send(csv(on(fresh(), "Lịch đủ", "Có"), on(reference, "Lịch đủ", "Có", "Giờ bắt đầu", "sáng")))
                .then()
                .body("withdrawn", equalTo(0))
                .body("results.outcome", contains("CREATED", "REFUSED"));
    }

    @Test
    void oneThatSitsOnAnotherDayTooOrHasNoDayYetStays() {
        var several = fresh();
        send(csv(
                on(several),
                row(several, "Ngày xét xử", day.plusDays(1).toString()),
                on(fresh(), "Ấn định theo", "Tuần")));
        Response answer = send(csv(on(fresh(), "Lịch đủ", "Có")));
        answer.then().body("withdrawn", equalTo(0));
    }

    private Line on(String reference, String... changes) {
        var line = row(reference, changes);
        line.cells().put("Ngày xét xử", day.toString());
        return line;
    }
}
