package vn.tgpl.casework.document;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.tgpl.casework.document.Documents.document;
import static vn.tgpl.casework.document.Documents.id;
import static vn.tgpl.casework.support.Agencies.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.CaseClocks;
import vn.tgpl.casework.support.Events;
import vn.tgpl.casework.support.Now;
import vn.tgpl.casework.support.Ourselves;
import vn.tgpl.casework.support.Story;
import vn.tgpl.testkit.Json;

/** A case of ours, on Thursday 10 December 2026 at noon; its documents are of the second of the month. */
@QuarkusTest
@Parts
class DocumentTest {

    private static final String APPEAL = "R24 appeal";
    private static final String JUDGMENT = "R23 serve-judgment";

    @Inject
    Ourselves ourselves;

    @Inject
    Story story;

    @Inject
    Now now;

    private UUID caseId;

    @BeforeEach
    void itIsNoon() {
        now.is("2026-12-10T05:00:00Z");
        ourselves.beginAnew();
        caseId = ourselves.assigned();
    }

    @AfterEach
    void itIsTodayAgain() {
        now.isRealAgain();
    }

    @ParameterizedTest
    @CsvSource({
        "CONCLUSION, false, R23 serve-conclusion, 2026-12-05T00:00:00+07:00",
        "INDICTMENT, false, R23 serve-indictment, 2026-12-08T00:00:00+07:00",
        "INDICTMENT, true,  R23 serve-indictment, 2026-12-15T00:00:00+07:00",
        "JUDGMENT,   false, R23 serve-judgment,   2026-12-15T00:00:00+07:00",
        "JUDGMENT,   false, R24 appeal,           2026-12-18T00:00:00+07:00"
    })
    void theTimeOfTheLawBeginsWithTheDocument(String kind, boolean complex, String rule, String dueAt) {
        record("police-investigator", document(kind).with("/complex", "" + complex))
                .then()
                .statusCode(201);
        assertThat(CaseClocks.one(caseId, rule))
                .containsEntry("startedAt", "2026-12-02T00:00:00+07:00")
                .containsEntry("dueAt", dueAt);
    }

    @ParameterizedTest
    @CsvSource({"CONCLUSION, R23 serve-conclusion", "INDICTMENT, R23 serve-indictment", "JUDGMENT, R23 serve-judgment"})
    void theProviderHasReceivedIt(String kind, String rule) {
        var id = id(record("police-investigator", document(kind)));
        serve("provider", id, "2026-12-03T09:00:00+07:00")
                .then()
                .statusCode(200)
                .body("servedAt", equalTo("2026-12-03T09:00:00+07:00"))
                .body("version", equalTo(1));
        assertThat(CaseClocks.one(caseId, rule))
                .containsEntry("status", "MET")
                .containsEntry("metAt", "2026-12-03T09:00:00+07:00");
    }

    @Test
    void aDocumentMeetsItsOwnClockAlone() {
        var first = id(record("centre", document("CONCLUSION")));
        record("centre", document("CONCLUSION").with("/issuedOn", "\"2026-12-09\""))
                .then()
                .statusCode(201);
        serve("provider", first, "2026-12-10T09:00:00+07:00").then().statusCode(200);
        assertThat(CaseClocks.of(caseId, "R23 serve-conclusion"))
                .extracting(clock -> clock.get("status"))
                .containsExactly("MISSED", "RUNNING");
    }

    @Test
    void whoWasAbsentAppealsFromTheReceipt() {
        var id = id(record("procuracy", document("JUDGMENT").with("/absent", "true")));
        assertThat(CaseClocks.of(caseId, APPEAL)).isEmpty();
        serve("provider", id, "2026-12-08T09:00:00+07:00").then().statusCode(200);
        assertThat(CaseClocks.one(caseId, APPEAL)).containsEntry("dueAt", "2026-12-24T00:00:00+07:00");
    }

    @Test
    void whoReceivedItWithTheRecordNeedsNoService() {
        record("provider", document("JUDGMENT").with("/receivedOn", "\"2026-12-08\""))
                .then()
                .statusCode(201)
                .body("servedAt", equalTo("2026-12-08T00:00:00+07:00"));
        assertThat(CaseClocks.one(caseId, JUDGMENT)).containsEntry("status", "MET");
    }

    @Test
    void anAppealMeetsItsTime() {
        record("centre", document("JUDGMENT")).then().statusCode(201);
        record("provider", document("APPEAL").with("/issuedOn", "\"2026-12-09\""))
                .then()
                .statusCode(201);
        assertThat(CaseClocks.one(caseId, APPEAL)).containsEntry("status", "MET");
        assertThat(CaseClocks.one(caseId, JUDGMENT)).containsEntry("status", "RUNNING");
    }

    @Test
    void theFirstReceiptCounts() {
        var id = id(record("centre", document("CONCLUSION")));
        serve("centre", id, "2026-12-03T09:00:00+07:00").then().statusCode(200);
        as("provider")
                .header("If-Match", "\"1\"")
                .body("{\"receivedAt\": \"2026-12-04T09:00:00+07:00\"}")
                .post("/v1/cases/{id}/documents/{d}/service", caseId, id)
                .then()
                .statusCode(409)
                .body("code", equalTo("document-already-served"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    centre              | /kind       | "LETTER"     | unknown-value
                    centre              | /number     | " "          | not-blank
                    centre              | /reference  | null         | not-blank
                    centre              | /issuedOn   | "2026-12-11" | in-future
                    centre              | /issuedOn   | "yesterday"  | wrong-type
                    centre              | /receivedOn | "2026-12-11" | in-future
                    centre              | /receivedOn | "2026-12-01" | before-issue
                    police-investigator | /receivedOn | "2026-12-03" | only-receiver
                    """)
    void pointsAtWhatIsWrong(String client, String pointer, String value, String code) {
        record(client, document("JUDGMENT").with(pointer, value))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void aReceiptBeforeTheIssueOrInTheFutureIsRefused() {
        var id = id(record("centre", document("CONCLUSION")));
        for (var wrong : Map.of("2026-12-01T23:59:00+07:00", "before-issue", "2026-12-10T13:00:00+07:00", "in-future")
                .entrySet()) {
            serve("provider", id, wrong.getKey())
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/receivedAt"))
                    .body("errors[0].code", equalTo(wrong.getValue()));
        }
    }

    @Test
    void needsTheVersionThatWasSeen() {
        var path = "/v1/cases/%s/documents/%s/service".formatted(caseId, id(record("centre", document("CONCLUSION"))));
        var body = "{\"receivedAt\": \"2026-12-03T09:00:00+07:00\"}";
        as("provider").body(body).post(path).then().statusCode(428);
        as("provider").header("If-Match", "\"7\"").body(body).post(path).then().statusCode(412);
    }

    @Test
    void anAgencySeesWhatItRecordedAndNothingElse() {
        var own = id(record("police-investigator", document("CONCLUSION")));
        var others = id(record("centre", document("BRIEF")));
        as("police-investigator")
                .get("/v1/cases/{id}/documents/{d}", caseId, own)
                .then()
                .statusCode(200);
        as("police-investigator")
                .get("/v1/cases/{id}/documents/{d}", caseId, others)
                .then()
                .statusCode(404);
        as("police-investigator").get("/v1/cases/{id}/documents", caseId).then().statusCode(403);
        as("provider")
                .get("/v1/cases/{id}/documents", caseId)
                .then()
                .body("items.kind", contains("BRIEF", "CONCLUSION"))
                .body("nextCursor", nullValue());
    }

    @Test
    void isNoBusinessOfStrangers() {
        var id = id(record("centre", document("CONCLUSION")));
        record("commune-police", document("CONCLUSION")).then().statusCode(404);
        as("police-investigator")
                .body("{}")
                .post("/v1/cases/{id}/documents/{d}/service", caseId, id)
                .then()
                .statusCode(403);
        as("justice-department").get("/v1/cases/{id}/documents", caseId).then().statusCode(404);
        given().contentType(ContentType.JSON)
                .post("/v1/cases/{id}/documents", caseId)
                .then()
                .statusCode(401);
        caseId = story.assigned(Events.referral());
        record("provider", document("BRIEF")).then().statusCode(404);
        as("provider").get("/v1/cases/{id}/documents", caseId).then().statusCode(404);
    }

    @Test
    void theSameKeyRecordsOnce() {
        var key = UUID.randomUUID().toString();
        for (var replayed : new String[] {null, "true"}) {
            as("centre")
                    .header("Idempotency-Key", key)
                    .body(document("CONCLUSION").toString())
                    .post("/v1/cases/{id}/documents", caseId)
                    .then()
                    .statusCode(201)
                    .header("Idempotent-Replayed", equalTo(replayed));
        }
        assertThat(CaseClocks.of(caseId, "R23 serve-conclusion")).hasSize(1);
    }

    private Response record(String client, Json document) {
        return as(client).body(document.toString()).post("/v1/cases/{id}/documents", caseId);
    }

    private Response serve(String client, UUID document, String at) {
        return as(client)
                .header("If-Match", "\"0\"")
                .body("{\"receivedAt\": \"" + at + "\"}")
                .post("/v1/cases/{id}/documents/{d}/service", caseId, document);
    }
}
