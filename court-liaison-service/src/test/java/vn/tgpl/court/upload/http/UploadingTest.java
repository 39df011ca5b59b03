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
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tgpl.court.Parts;
import vn.tgpl.court.listing.Sent;
import vn.tgpl.court.upload.Lists;

@QuarkusTest
@Parts
class UploadingTest {

    @Inject
    Sent sent;

    @Test
    void putsTheHearingsOnTheListAsIfSentOneByOne() {
        var reference = fresh();
        var answer = send(csv(row(
                reference,
                "Hình thức xét xử",
                "trực  TUYẾN",
                "Điểm cầu trung tâm",
                "TA.96.KV6",
                "Điểm cầu thành phần",
                "G01.96.TG1; H12.TP.TGPL",
                "Ngày quyết định đưa ra xét xử",
                "2026-11-20",
                "Thẩm phán",
                "Phạm Văn Đức",
                "Người được trợ giúp pháp lý",
                "Bị cáo: 01a1f99d-8360-7a55-9b0e-2f6c1d7e8a10; Bị hại",
                "Cần phiên dịch",
                "Không")));
        answer.then()
                .statusCode(201)
                .body("rows", equalTo(1))
                .body("accepted", equalTo(1))
                .body("refused", equalTo(0))
                .body("results[0].row", equalTo(2))
                .body("results[0].reference", equalTo(reference))
                .body("results[0].outcome", equalTo("CREATED"))
                .body("results[0].version", equalTo(0))
                .body("results[0].errors", empty());
        var id = answer.<String>path("results[0].hearingId");
        as("court-clerk")
                .get("/v1/hearings/{id}", id)
                .then()
                .statusCode(200)
                .body("reference", equalTo(reference))
                .body("days[0].start", equalTo("2099-12-10T08:00:00+07:00"))
                .body("days[0].end", equalTo("2099-12-10T11:30:00+07:00"))
                .body("days[0].room", equalTo("P.2"))
                .body("mode", equalTo("ONLINE"))
                .body("points.kind", contains("CENTRAL", "COMPONENT", "COMPONENT"))
                .body("points.place", contains("TA.96.KV6", "G01.96.TG1", "H12.TP.TGPL"))
                .body("trialDecisionOn", equalTo("2026-11-20"))
                .body("judge", equalTo("Phạm Văn Đức"))
                .body("persons.role", contains("DEFENDANT", "VICTIM"))
                .body("interpreter.needed", equalTo(false));
        assertThat(sent.types(UUID.fromString(id))).containsExactly("vn.tgpl.hearing.fixed.v1");
    }

    @Test
    void theSameFileAgainChangesNothing() {
        var file = csv(row(fresh()), row(fresh()));
        send(file).then().body("results.outcome", contains("CREATED", "CREATED"));
        send(file)
                .then()
                .statusCode(201)
                .body("unchanged", equalTo(2))
                .body("accepted", equalTo(0))
                .body("results.outcome", contains("UNCHANGED", "UNCHANGED"))
                .body("results.version", contains(0, 0));
    }

    @Test
    void anotherRoomChangesTheHearing() {
        var reference = fresh();
        send(csv(row(reference)));
        var changed = send(csv(row(reference, "Phòng xử án", "P.3")));
        changed.then().body("results.outcome", contains("CHANGED")).body("results.version", contains(1));
        assertThat(sent.types(UUID.fromString(changed.path("results[0].hearingId"))))
                .containsExactly("vn.tgpl.hearing.fixed.v1", "vn.tgpl.hearing.moved.v1");
    }

    @Test
    void theRowsOfAReferenceAreTheDaysOfOneHearing() {
        var reference = fresh();
        var answer =
                send(csv(row(reference, "Ngày xét xử", "11/12/2099", "Loại án", ""), row(fresh()), row(reference)));
        answer.then().body("results.outcome", contains("CREATED", "CREATED", "CREATED"));
        assertThat(answer.<String>path("results[0].hearingId")).isEqualTo(answer.path("results[2].hearingId"));
        as("court-clerk")
                .get("/v1/hearings/{id}", answer.<String>path("results[0].hearingId"))
                .then()
                .body("days.start", contains("2099-12-10T08:00:00+07:00", "2099-12-11T08:00:00+07:00"));
    }

    @Test
    void aBadRowRefusesItsHearingAndNoOther() {
        var reference = fresh();
        send(csv(row(reference), row(reference, "Ngày xét xử", "31/2/2099"), row(fresh())))
                .then()
                .statusCode(201)
                .body("refused", equalTo(2))
                .body("accepted", equalTo(1))
                .body("results.outcome", contains("REFUSED", "REFUSED", "CREATED"))
                .body("results[0].errors.code", contains("other-row"))
                .body(
                        "results[0].errors[0].detail",
                        equalTo("Dòng 3 của cùng số tham chiếu có lỗi, nên cả phiên tòa chưa được ghi nhận"))
                .body("results[1].errors.code", contains("unreadable-date"))
                .body("results[1].errors.column", contains("Ngày xét xử"))
                .body("results[1].hearingId", nullValue());
    }

    @Test
    void theResultsAreKept() {
        var posted = send(csv(row(fresh()), row(fresh(), "Loại án", "Cổ tích"), row(fresh())));
        var location = posted.getHeader("Location");
        var kept = as("court-clerk").get(location);
        kept.then().statusCode(200).body("id", equalTo(posted.path("id"))).body("results.size()", equalTo(3));
        assertThat(kept.<Object>path("results")).isEqualTo(posted.path("results"));
        as("court-clerk")
                .queryParam("outcome", "REFUSED")
                .header("Accept-Language", "en")
                .get(location)
                .then()
                .body("results.row", contains(3))
                .body(
                        "results[0].errors[0].detail",
                        equalTo("Not a known value; allowed are: Hình sự, Dân sự, Hành chính"));
    }

    @Test
    void theResultsArePaged() {
        var location = send(csv(row(fresh()), row(fresh()), row(fresh()))).getHeader("Location");
        var first = as("court-clerk").queryParam("limit", 2).get(location);
        first.then().body("results.row", contains(2, 3));
        as("court-clerk")
                .queryParam("limit", 2)
                .queryParam("cursor", first.<String>path("nextCursor"))
                .get(location)
                .then()
                .body("results.row", contains(4))
                .body("nextCursor", nullValue());
        as("court-clerk").queryParam("cursor", "LTU").get(location).then().statusCode(422);
    }

    @Test
    void aKeyThatIsSentAgainGivesTheFirstAnswer() {
        var key = fresh();
        var file = csv(row(fresh()));
        var first = sendWith(key, file);
        var again = sendWith(key, file);
        again.then()
                .statusCode(201)
                .header("Idempotent-Replayed", equalTo("true"))
                .body("results.outcome", contains("CREATED"));
        assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
        sendWith(key, csv(row(fresh()))).then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
    }

    private static Response sendWith(String key, String file) {
        return Lists.as("court-clerk")
                .header("Idempotency-Key", key)
                .contentType("text/csv")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post(Lists.PATH);
    }
}
