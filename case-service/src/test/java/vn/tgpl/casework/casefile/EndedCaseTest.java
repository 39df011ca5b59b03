package vn.tgpl.casework.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static vn.tgpl.casework.support.Agencies.as;
import static vn.tgpl.casework.support.Agencies.step;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.CaseClocks;
import vn.tgpl.casework.support.Channels;
import vn.tgpl.casework.support.Events;
import vn.tgpl.casework.support.Now;
import vn.tgpl.casework.support.Ourselves;
import vn.tgpl.casework.support.Rows;
import vn.tgpl.casework.support.Story;

/** A case of ours that was accepted on Monday, the 2nd of November 2026; on Thursday, the 12th, at ten it ends. */
@QuarkusTest
@Parts
class EndedCaseTest {

    private static final String CUSTODY = """
            {"since": "2026-11-11T08:00:00+07:00", "extensions": %d, "status": "CUSTODY"}""";

    @Inject
    Ourselves ourselves;

    @Inject
    Story story;

    @Inject
    Channels channels;

    @Inject
    Rows rows;

    @Inject
    Now now;

    private UUID caseId;

    @BeforeEach
    void assigned() {
        now.is("2026-11-02T03:00:00Z");
        ourselves.beginAnew();
        caseId = ourselves.assigned();
        now.is("2026-11-12T03:00:00Z");
    }

    @AfterEach
    void itIsTodayAgain() {
        now.isRealAgain();
    }

    @Test
    void whatWasDoneBeforeTheEndIsRecordedAndConfirmedAfterIt() {
        complete("2026-11-12");
        var done = Ourselves.work(caseId, "STUDY", "2026-11-12", "08:00", "10:00");
        as("centre").get("/v1/cases?unconfirmed=true").then().body("items.id", hasItem(caseId.toString()));
        Ourselves.confirm("centre", caseId, done).then().statusCode(200);
        as("centre").get("/v1/cases?unconfirmed=true").then().body("items.id", not(hasItem(caseId.toString())));
    }

    @Test
    void nothingIsDoneAfterTheEnd() {
        complete("2026-11-12");
        refused(record("2026-11-12T10:01:00+07:00", "2026-11-12T12:00:00+07:00"))
                .body("allowed", contains("activities", "documents"))
                .body("detail", containsString("COMPLETED"));
        assertThat(rows.count("activity where case_id = ?", caseId)).isZero();
    }

    @Test
    void aCaseThatEndedOnAnEarlierDayWentOnUntilItWasOver() {
        complete("2026-11-10");
        Ourselves.work(caseId, "STUDY", "2026-11-10", "08:00", "10:00");
        refused(record("2026-11-11T08:00:00+07:00", "2026-11-11T10:00:00+07:00"));
    }

    @Test
    void onceTheFileIsHandedOverNothingIsAddedToIt() {
        var done = Ourselves.work(caseId, "STUDY", "2026-11-12", "08:00", "10:00");
        var conclusion = document("CONCLUSION", "2026-11-05");
        complete("2026-11-12");
        handOver();
        refused(record("2026-11-11T08:00:00+07:00", "2026-11-11T10:00:00+07:00"))
                .body("allowed", contains("documents"));
        refused(as("provider")
                .header("If-Match", "\"0\"")
                .body(activity("2026-11-11T08:00:00+07:00", "2026-11-11T10:00:00+07:00"))
                .put("/v1/cases/{id}/activities/{a}", caseId, done));
        refused(Ourselves.confirm("centre", caseId, done));
        refused(tryDocument("BRIEF", "2026-11-11"));
        refused(serve(conclusion, "2026-11-06T09:00:00+07:00"));
        as("centre").get("/v1/cases?unconfirmed=true").then().body("items.id", not(hasItem(caseId.toString())));
        as("centre").get("/v1/activities?awaiting=true").then().body("items.id", not(hasItem(done.toString())));
    }

    @Test
    void aJudgmentIsServedAndAppealedAfterTheEnd() {
        complete("2026-11-12");
        handOver();
        now.is("2026-11-20T03:00:00Z");
        var judgment = document("JUDGMENT", "2026-11-13");
        serve(judgment, "2026-11-19T09:00:00+07:00").then().statusCode(200);
        document("APPEAL", "2026-11-20");
        assertThat(CaseClocks.one(caseId, "R24 appeal")).containsEntry("status", "MET");
    }

    @Test
    void otherDocumentsAreOfBeforeTheEnd() {
        complete("2026-11-10");
        document("CONCLUSION", "2026-11-10");
        refused(tryDocument("CONCLUSION", "2026-11-11"));
    }

    @Test
    void custodyStopsWithTheEnd() {
        custody(0).then().statusCode(200);
        complete("2026-11-12");
        assertThat(CaseClocks.one(caseId, "R25 end-custody"))
                .containsEntry("status", "MET")
                .containsEntry("metAt", "2026-11-12T10:00:00+07:00");
        refused(custody(1)).body("allowed", contains("activities", "documents"));
        custody(0).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"discontinuance", "suspension"})
    void howItEndedMakesNoDifference(String ending) {
        var ground = ending.equals("suspension") ? "CASE_SUSPENDED" : "WITHDRAWN";
        step("centre", caseId, ending, "{\"ground\": \"%s\", \"detail\": \"x\"}".formatted(ground))
                .then()
                .statusCode(200);
        Ourselves.work(caseId, "STUDY", "2026-11-12", "08:00", "10:00");
        refused(record("2026-11-12T10:01:00+07:00", "2026-11-12T12:00:00+07:00"));
    }

    @Test
    void aCaseWhoseReferralWasTakenBackHasEndedToo() {
        var referral = Events.referral();
        caseId = ourselves.assigned(referral);
        now.is("2026-12-12T03:00:00Z");
        channels.hear(Events.recalled(referral, true));
        refused(record("2026-12-12T08:00:00+07:00", "2026-12-12T09:00:00+07:00"));
    }

    @Test
    void aRefusedCaseHasNoCustodyToKeep() {
        caseId = story.pending();
        step("centre", caseId, "refusal", "{\"ground\": \"NOT_ENTITLED\", \"detail\": \"x\"}")
                .then()
                .statusCode(200);
        refused(custody(0));
    }

    private void complete(String day) {
        step("centre", caseId, "completion", "{\"completedOn\": \"%s\", \"detail\": \"x\"}".formatted(day))
                .then()
                .statusCode(200);
        now.is("2026-11-12T07:00:00Z");
    }

    private void handOver() {
        as("centre")
                .body("{\"receivedAt\": \"2026-11-12T14:00:00+07:00\", \"contents\": [\"BRIEF\"]}")
                .put("/v1/cases/{id}/handover", caseId)
                .then()
                .statusCode(200);
    }

    private Response record(String from, String to) {
        return Ourselves.record(caseId, activity(from, to));
    }

    private static String activity(String from, String to) {
        return """
                {"kind": "STUDY", "startedAt": "%s", "endedAt": "%s", "place": "Cà Mau"}""".formatted(from, to);
    }

    private Response tryDocument(String kind, String day) {
        return as("provider").body("""
                {"kind": "%s", "number": "1", "issuedOn": "%s", "reference": "x"}""".formatted(kind, day)).post("/v1/cases/{id}/documents", caseId);
    }

    private UUID document(String kind, String day) {
        return UUID.fromString(
                tryDocument(kind, day).then().statusCode(201).extract().path("id"));
    }

    private Response serve(UUID document, String at) {
        return as("provider")
                .header("If-Match", "\"0\"")
                .body("{\"receivedAt\": \"" + at + "\"}")
                .post("/v1/cases/{id}/documents/{d}/service", caseId, document);
    }

    private Response custody(int extensions) {
        return as("detention-camp").body(CUSTODY.formatted(extensions)).put("/v1/cases/{id}/custody", caseId);
    }

    private static ValidatableResponse refused(Response answer) {
        return answer.then().statusCode(409).body("code", equalTo("case-ended"));
    }
}
