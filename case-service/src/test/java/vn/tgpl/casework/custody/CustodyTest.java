package vn.tgpl.casework.custody;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static vn.tgpl.casework.support.Agencies.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.CaseClocks;
import vn.tgpl.casework.support.Feeds;
import vn.tgpl.casework.support.Now;
import vn.tgpl.casework.support.Ourselves;
import vn.tgpl.casework.support.Story;
import vn.tgpl.platform.clock.ClockWatch;
import vn.tgpl.testkit.Json;

/** Arrested on Friday 27 November 2026 at 22:10, recorded the same night. */
@QuarkusTest
@Parts
class CustodyTest {

    private static final String RULE = "R25 end-custody";
    private static final Json HELD = Json.of("""
            {"since": "2026-11-27T22:10:00+07:00", "extensions": 0, "extendedAt": null, "endsAt": null,
             "status": "CUSTODY", "endedAt": null}""");

    @Inject
    Ourselves ourselves;

    @Inject
    Story story;

    @Inject
    ClockWatch watch;

    @Inject
    Now now;

    private UUID caseId;

    @BeforeEach
    void itIsNight() {
        now.is("2026-11-27T16:00:00Z");
        ourselves.beginAnew();
        caseId = ourselves.assigned();
    }

    @AfterEach
    void itIsTodayAgain() {
        now.isRealAgain();
    }

    @Test
    void threeDaysRunFromTheHourAndEndOnASunday() {
        put("detention-camp", HELD)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("dueAt", equalTo("2026-11-30T22:10:00+07:00"));
        assertThat(CaseClocks.one(caseId, RULE))
                .containsEntry("dueAt", "2026-11-30T22:10:00+07:00")
                .containsEntry("status", "RUNNING");
    }

    @Test
    void theOrderMayWriteAnEarlierEnd() {
        put("centre", HELD.with("/endsAt", "\"2026-11-29T12:00:00+07:00\""))
                .then()
                .body("dueAt", equalTo("2026-11-29T12:00:00+07:00"));
        assertThat(CaseClocks.one(caseId, RULE)).containsEntry("dueAt", "2026-11-29T12:00:00+07:00");
    }

    @Test
    void eachExtensionGoesOnFromTheEndBefore() {
        put("centre", HELD.with("/endsAt", "\"2026-11-30T12:00:00+07:00\""))
                .then()
                .statusCode(200);
        now.is("2026-11-30T02:00:00Z");
        put("centre", HELD.with("/extensions", "1"))
                .then()
                .statusCode(200)
                .body("dueAt", equalTo("2026-12-03T12:00:00+07:00"));
        now.is("2026-12-03T02:00:00Z");
        put("centre", HELD.with("/extensions", "2")).then().body("dueAt", equalTo("2026-12-06T12:00:00+07:00"));
        assertThat(CaseClocks.of(caseId, RULE))
                .extracting(clock -> clock.get("status"))
                .containsExactly("MET", "MET", "RUNNING");
    }

    @Test
    void anOrderThatIsRecordedLaterWasGivenInTime() {
        put("centre", HELD).then().statusCode(200);
        now.is("2026-12-01T02:00:00Z");
        put("centre", HELD.with("/extensions", "1").with("/extendedAt", "\"2026-11-30T15:00:00+07:00\""))
                .then()
                .statusCode(200);
        assertThat(CaseClocks.of(caseId, RULE))
                .extracting(clock -> clock.get("status"))
                .containsExactly("MET", "RUNNING");
    }

    @Test
    void whoRecordsItLateSeesTheLastOrderAlone() {
        now.is("2026-12-04T02:00:00Z");
        put("provider", HELD.with("/extensions", "2")).then().body("dueAt", equalTo("2026-12-06T22:10:00+07:00"));
        assertThat(CaseClocks.one(caseId, RULE)).containsEntry("startedAt", "2026-12-03T22:10:00+07:00");
    }

    @ParameterizedTest
    @CsvSource({"DETENTION, MET, 2026-11-29T09:00:00+07:00", "AT_LIBERTY, MISSED, 2026-11-30T22:10:00+07:00"})
    void releaseAndDetentionEndIt(String status, String kept, String endedAt) {
        put("centre", HELD).then().statusCode(200);
        now.is("2026-12-01T02:00:00Z");
        put("police-investigator", HELD.with("/status", "\"" + status + "\"").with("/endedAt", "\"" + endedAt + "\""))
                .then()
                .statusCode(200);
        assertThat(CaseClocks.one(caseId, RULE)).containsEntry("status", kept).containsEntry("metAt", endedAt);
    }

    @Test
    void aCorrectedHourCountsAnew() {
        put("centre", HELD).then().statusCode(200);
        put("centre", HELD.with("/since", "\"2026-11-27T20:00:00+07:00\""))
                .then()
                .statusCode(200);
        assertThat(CaseClocks.one(caseId, RULE)).containsEntry("dueAt", "2026-11-30T20:00:00+07:00");
    }

    @Test
    void theSameAgainChangesNothing() {
        put("centre", HELD).then().statusCode(200);
        put("detention-camp", HELD).then().statusCode(200).header("ETag", equalTo("\"0\""));
        assertThat(CaseClocks.of(caseId, RULE)).hasSize(1);
    }

    @Test
    void theProviderIsWarnedOfTheEnd() {
        put("detention-camp", HELD).then().statusCode(200);
        own("approaching=true").then().body("items.id", not(hasItem(caseId.toString())));
        now.is("2026-11-29T16:00:00Z");
        watch.watch();
        own("approaching=true").then().statusCode(200).body("items.id", hasItem(caseId.toString()));
        assertThat(Feeds.about("centre", Story.involvementOf(caseId)))
                .anySatisfy(
                        entry -> assertThat(entry.field("details")).asString().contains(RULE));
        now.is("2026-11-30T16:00:00Z");
        own("approaching=true").then().body("items.id", not(hasItem(caseId.toString())));
        own("overdue=true").then().body("items.id", hasItem(caseId.toString()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /since      | null                        | /since      | not-null
                    /since      | "2026-11-28T22:10:00+07:00" | /since      | in-future
                    /extensions | 3                           | /extensions | more-than-allowed
                    /extensions | -1                          | /extensions | min
                    /endsAt     | "2026-11-27T22:10:00+07:00" | /endsAt     | not-after-start
                    /status     | null                        | /status     | not-null
                    /status     | "FREE"                      | /status     | unknown-value
                    /status     | "AT_LIBERTY"                | /endedAt    | required
                    /endedAt    | "2026-11-27T22:30:00+07:00" | /endedAt    | not-ended
                    """)
    void pointsAtWhatIsWrong(String field, String value, String pointer, String code) {
        put("centre", HELD.with(field, value))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void honoursTheVersionThatWasSeen() {
        put("centre", HELD).then().statusCode(200);
        as("centre")
                .header("If-Match", "\"5\"")
                .body(HELD.toString())
                .put("/v1/cases/{id}/custody", caseId)
                .then()
                .statusCode(412);
        as("centre")
                .header("If-Match", "\"0\"")
                .body(HELD.toString())
                .put("/v1/cases/{id}/custody", caseId)
                .then()
                .statusCode(200);
    }

    @Test
    void isForWhoTakesPart() {
        as("police-investigator").get("/v1/cases/{id}/custody", caseId).then().statusCode(404);
        put("police-investigator", HELD).then().statusCode(200);
        as("detention-camp").get("/v1/cases/{id}/custody", caseId).then().statusCode(200);
        put("commune-police", HELD).then().statusCode(404);
        as("commune-police").get("/v1/cases/{id}/custody", caseId).then().statusCode(404);
        put("justice-department", HELD).then().statusCode(403);
        given().contentType(ContentType.JSON)
                .put("/v1/cases/{id}/custody", caseId)
                .then()
                .statusCode(401);
        caseId = story.assigned();
        put("provider", HELD).then().statusCode(404);
    }

    private Response put(String client, Json custody) {
        return as(client).body(custody.toString()).put("/v1/cases/{id}/custody", caseId);
    }

    private static Response own(String filter) {
        return as("provider").get("/v1/cases?limit=200&" + filter);
    }
}
