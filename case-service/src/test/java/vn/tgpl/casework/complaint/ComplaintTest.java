package vn.tgpl.casework.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.casework.complaint.Complaining.ANSWER;
import static vn.tgpl.casework.complaint.Complaining.APPEAL;
import static vn.tgpl.casework.complaint.Complaining.RECEIVED;
import static vn.tgpl.casework.support.Agencies.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Now;
import vn.tgpl.casework.support.Rows;
import vn.tgpl.casework.support.Story;

/** The complaint comes on Monday, the 2nd of November 2026, at nine in the morning. */
@QuarkusTest
@Parts
class ComplaintTest {

    @Inject
    Story story;

    @Inject
    Now now;

    @Inject
    Rows rows;

    private UUID caseId;

    @BeforeEach
    void itIsMonday() {
        now.is("2026-11-02T03:00:00Z");
        caseId = story.assigned();
    }

    @AfterEach
    void itIsTodayAgain() {
        now.isRealAgain();
    }

    @Test
    void theHeadHasThreeWorkingDays() {
        receive(RECEIVED)
                .then()
                .statusCode(201)
                .body("state", equalTo("RECEIVED"))
                .body("clocks.rule", contains("R34 answer-complaint"))
                .body("clocks[0].dueAt", equalTo("2026-11-06T00:00:00+07:00"))
                .body("stages[0].level", equalTo("HEAD_OF_ORGANISATION"));
    }

    @Test
    void theHeadsAnswerMeetsThem() {
        answer("centre", received())
                .then()
                .statusCode(200)
                .body("state", equalTo("DECIDED"))
                .body("stages[0].upheld", equalTo(false))
                .body("clocks.status", contains("MET"));
    }

    @Test
    void theDirectorOfJusticeHasFifteenDays() {
        var id = received();
        answer("centre", id);
        now.is("2026-11-06T03:00:00Z");
        step("justice-department", id, "appeal", APPEAL)
                .then()
                .statusCode(200)
                .body("state", equalTo("APPEALED"))
                .body("clocks.status", contains("MET", "RUNNING"))
                .body("clocks[1].dueAt", equalTo("2026-11-24T00:00:00+07:00"));
        answer("centre", id).then().statusCode(409).body("code", equalTo("complaint-not-yours"));
        answer("justice-department", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("clocks.status", contains("MET", "MET"));
        answer("justice-department", id).then().statusCode(409).body("code", equalTo("complaint-step-not-allowed"));
    }

    @Test
    void whoWaitsInVainNeedNotWaitForTheHead() {
        var id = received();
        step("centre", id, "appeal", APPEAL.replace("06T09", "02T09").replace("09:00:00", "09:30:00"))
                .then()
                .statusCode(409)
                .body("code", equalTo("complaint-step-not-allowed"));
        now.is("2026-11-06T03:00:00Z");
        step("centre", id, "appeal", APPEAL)
                .then()
                .statusCode(200)
                .body("clocks.status", contains("MISSED", "RUNNING"));
    }

    @Test
    void theDepartmentDoesNotAnswerForTheHead() {
        answer("justice-department", received()).then().statusCode(409).body("code", equalTo("complaint-not-yours"));
    }

    @Test
    void itIsDecidedOnce() {
        var id = received();
        answer("centre", id);
        answer("centre", id).then().statusCode(409).body("code", equalTo("complaint-step-not-allowed"));
    }

    @ParameterizedTest
    @CsvSource({
        "AID_NOT_PROVIDED, RUDENESS, /act, unknown-code",
        "AIDED_PERSON, NEIGHBOUR, /complainant, unknown-value",
        "2026-11-02T09, 2026-11-03T09, /receivedAt, in-future",
        "detail, details, /details, unknown-field"
    })
    void pointsAtWhatIsWrong(String right, String wrong, String pointer, String code) {
        receive(RECEIVED.replace(right, wrong))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void anAppealComesAfterTheComplaint() {
        var id = received();
        answer("centre", id);
        step("centre", id, "appeal", APPEAL.replace("2026-11-06", "2026-11-02"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/receivedAt"))
                .body("errors[0].code", equalTo("before-complaint"));
    }

    @Test
    void aStaleAnswerIsRefusedAndOneWithoutItsVersionToo() {
        var id = received();
        var path = "/v1/cases/" + caseId + "/complaints/" + id + "/decision";
        as("centre").body(ANSWER).post(path).then().statusCode(428);
        as("centre").header("If-Match", "\"7\"").body(ANSWER).post(path).then().statusCode(412);
    }

    @Test
    void thereIsNoOtherComplaint() {
        var other = story.assigned();
        var id = received();
        as("centre").get("/v1/cases/{id}/complaints/{c}", other, id).then().statusCode(404);
        as("centre")
                .body(RECEIVED)
                .post("/v1/cases/{id}/complaints", UUID.randomUUID())
                .then()
                .statusCode(404);
        as("justice-department")
                .body(RECEIVED)
                .post("/v1/cases/{id}/complaints", caseId)
                .then()
                .statusCode(403);
    }

    @Test
    void theSameKeyTakesItOnce() {
        for (var i = 0; i < 2; i++) {
            as("centre")
                    .header("Idempotency-Key", "complaint-about-" + caseId)
                    .body(RECEIVED)
                    .post("/v1/cases/{id}/complaints", caseId)
                    .then()
                    .statusCode(201);
        }
        assertThat(rows.count("complaint where case_id = ?", caseId)).isOne();
    }

    private UUID received() {
        return Complaining.received(caseId);
    }

    private Response receive(String body) {
        return Complaining.receive(caseId, body);
    }

    private Response answer(String client, UUID id) {
        return step(client, id, "decision", ANSWER);
    }

    private Response step(String client, UUID id, String step, String body) {
        return Complaining.step(client, caseId, id, step, body);
    }
}
