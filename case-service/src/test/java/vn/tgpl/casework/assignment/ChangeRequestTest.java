package vn.tgpl.casework.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.tgpl.casework.support.Agencies.addLawyer;
import static vn.tgpl.casework.support.Agencies.as;
import static vn.tgpl.casework.support.Agencies.assign;
import static vn.tgpl.casework.support.Agencies.step;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Feeds;
import vn.tgpl.casework.support.Now;
import vn.tgpl.casework.support.Rows;
import vn.tgpl.casework.support.Story;
import vn.tgpl.testkit.Dump;

@QuarkusTest
@Parts
class ChangeRequestTest {

    private static final String REQUEST = """
            {"receivedAt": "2026-11-19T09:00:00+07:00", "ground": "NOT_OBJECTIVE", "detail": "luật sư quen bị hại"}""";
    private static final String RULE = "R27 answer-change-request";

    @Inject
    Story story;

    @Inject
    Rows rows;

    @Inject
    DataSource dataSource;

    @Inject
    Now now;

    @BeforeEach
    void itIsTheDayAfter() {
        now.is("2026-11-20T02:00:00Z");
    }

    @AfterEach
    void itIsTodayAgain() {
        now.isRealAgain();
    }

    @Test
    void startsTheCentresTimeToAnswer() {
        var caseId = story.assigned();
        step("centre", caseId, "change-requests", REQUEST)
                .then()
                .statusCode(201)
                .body("ground", equalTo("NOT_OBJECTIVE"))
                .body("receivedAt", equalTo("2026-11-19T09:00:00+07:00"))
                .body("answer", nullValue());
        // three working days from Thursday; 24/11/2026 is a holiday
        as("centre")
                .get("/v1/cases/{id}", caseId)
                .then()
                .body("clocks.find {it.rule == '%s'}.dueAt".formatted(RULE), equalTo("2026-11-26T00:00:00+07:00"))
                .body("clocks.find {it.rule == '%s'}.metAt".formatted(RULE), nullValue());
    }

    @Test
    void anAcceptedRequestMakesAReplacementDue() {
        var caseId = story.assigned();
        answer(caseId, request(caseId), true)
                .then()
                .statusCode(200)
                .body("state", equalTo("REPLACEMENT_DUE"))
                .body("clocks.find {it.rule == '%s'}.status".formatted(RULE), equalTo("MET"));
        as("centre")
                .get("/v1/cases/{id}/assignments", caseId)
                .then()
                .body("items.endReason", contains("CHANGE_ACCEPTED"))
                .body("items.notes.endGround", contains("NOT_OBJECTIVE"));
        assertThat(Feeds.facts("police-investigator", Story.involvementOf(caseId)))
                .endsWith("PROVIDER_WITHDRAWN");
    }

    @Test
    void aRefusedRequestLeavesTheProvider() {
        var caseId = story.assigned();
        answer(caseId, request(caseId), false)
                .then()
                .statusCode(200)
                .body("state", equalTo("ASSIGNED"))
                .body("clocks.find {it.rule == '%s'}.status".formatted(RULE), equalTo("MET"));
        as("centre")
                .get("/v1/cases/{id}/change-requests", caseId)
                .then()
                .body("items.answer.accepted", contains(false))
                .body("items.answer.detail", contains("không có căn cứ"))
                .body("items.detail", contains("luật sư quen bị hại"));
    }

    @Test
    void anAcceptedRequestDoesNotSendAwayWhoHasTakenTheCaseOver() {
        var caseId = story.assigned();
        var request = request(caseId);
        assign(caseId, addLawyer("Trần Thị Thay")).then().statusCode(201);
        answer(caseId, request, true)
                .then()
                .statusCode(200)
                .body("state", equalTo("ASSIGNED"))
                .body("provider.name", equalTo("Trần Thị Thay"));
    }

    @Test
    void isAnsweredOnce() {
        var caseId = story.assigned();
        var request = request(caseId);
        answer(caseId, request, false).then().statusCode(200);
        answer(caseId, request, true).then().statusCode(409).body("code", equalTo("change-request-answered"));
        answer(caseId, UUID.randomUUID(), true).then().statusCode(404);
        answer(story.assigned(), request, true).then().statusCode(404);
    }

    @Test
    void comesOneByOne() {
        var caseId = story.assigned();
        var first = request(caseId);
        step("centre", caseId, "change-requests", REQUEST)
                .then()
                .statusCode(409)
                .body("code", equalTo("change-request-waiting"));
        answer(caseId, first, false).then().statusCode(200);
        step("centre", caseId, "change-requests", REQUEST.replace("T09", "T10"))
                .then()
                .statusCode(201);
    }

    @Test
    void needsAProvider() {
        step("centre", story.accepted(), "change-requests", REQUEST)
                .then()
                .statusCode(409)
                .body("code", equalTo("no-provider-assigned"));
    }

    @Test
    void needsTheVersionAndTheCentreToAnswer() {
        var caseId = story.assigned();
        var path = "/v1/cases/%s/change-requests/%s/decision".formatted(caseId, request(caseId));
        var body = "{\"accepted\": true, \"detail\": \"x\"}";
        as("centre").body(body).post(path).then().statusCode(428);
        as("centre").header("If-Match", "\"77\"").body(body).post(path).then().statusCode(412);
        as("police-investigator")
                .header("If-Match", "\"2\"")
                .body(body)
                .post(path)
                .then()
                .statusCode(403);
        as("centre")
                .header("If-Match", "*")
                .body("{\"detail\": \"x\"}")
                .post(path)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/accepted"));
    }

    @Test
    void thePersonsWordsStandSealedAndEachLookIsAudited() {
        var caseId = story.assigned();
        var detail = "ông ấy nhận tiền của bị hại " + UUID.randomUUID();
        step("centre", caseId, "change-requests", REQUEST.replace("luật sư quen bị hại", detail));
        assertThat(new Dump(dataSource).placesOf(detail)).isEmpty();
        as("centre").get("/v1/cases/{id}/change-requests", caseId).then().body("items.detail", contains(detail));
        assertThat(rows.count("audit_entry where subject_id = ? and subject_type = 'change-request'", caseId))
                .isOne();
        as("justice-department")
                .get("/v1/cases/{id}/change-requests", caseId)
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"ground": "NOT_OBJECTIVE", "detail": "x"}                                           | /receivedAt | not-null
                    {"receivedAt": "2099-01-01T09:00:00+07:00", "ground": "NOT_OBJECTIVE", "detail": "x"} | /receivedAt | in-future
                    {"receivedAt": "2026-11-19T09:00:00+07:00", "ground": "UGLY", "detail": "x"}          | /ground     | unknown-code
                    {"receivedAt": "2026-11-19T09:00:00+07:00", "ground": "NOT_OBJECTIVE"}                | /detail     | not-null
                    """)
    void pointsAtWhatIsWrong(String body, String pointer, String code) {
        step("centre", story.assigned(), "change-requests", body)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    private static UUID request(UUID caseId) {
        return UUID.fromString(step("centre", caseId, "change-requests", REQUEST)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static Response answer(UUID caseId, UUID request, boolean accepted) {
        var body = "{\"accepted\": %s, \"detail\": \"không có căn cứ\"}".formatted(accepted);
        return step("centre", caseId, "change-requests/" + request + "/decision", body);
    }
}
