package vn.tgpl.casework.work;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
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
import vn.tgpl.casework.support.Channels;
import vn.tgpl.casework.support.Events;
import vn.tgpl.casework.support.Now;
import vn.tgpl.casework.support.Ourselves;
import vn.tgpl.contracts.ProceedingNumbers;

/** In a case of the police, with a procuracy, the person held in a camp; a court may fix a hearing. */
@QuarkusTest
@Parts
class ConfirmationTest {

    private static final String NO = "{\"confirmed\": false, \"detail\": \"Luật sư về lúc 10 giờ.\"}";

    @Inject
    Ourselves ourselves;

    @Inject
    Channels channels;

    @Inject
    Now now;

    @BeforeEach
    void itIsNoon() {
        now.is("2026-11-22T05:00:00Z");
        ourselves.beginAnew();
    }

    @AfterEach
    void itIsTodayAgain() {
        now.isRealAgain();
    }

    @ParameterizedTest
    @CsvSource({
        "INTERROGATION, police-investigator, centre",
        "INTERROGATION, procuracy,           detention-camp",
        "STATEMENT,     police-investigator, detention-camp",
        "MEETING,       detention-camp,      court-clerk",
        "MEETING,       police-investigator, court-clerk",
        "MEETING,       centre,              court-clerk",
        "HEARING,       court-clerk,         police-investigator",
        "STUDY,         centre,              police-investigator",
        "BRIEF,         centre,              procuracy"
    })
    void whoSawItConfirmsItAndNobodyElse(String kind, String confirmer, String other) {
        var caseId = ourselves.assigned();
        if (kind.equals("HEARING")) {
            theCourtFixesAHearing(caseId);
        }
        var activity = morning(caseId, kind);
        var refused = Ourselves.confirm(other, caseId, activity);
        refused.then().statusCode(other.equals("court-clerk") ? 404 : 403); // it takes no part
        Ourselves.confirm(confirmer, caseId, activity)
                .then()
                .statusCode(200)
                .body("status", equalTo("CONFIRMED"))
                .body("confirmation.at", equalTo("2026-11-22T12:00:00+07:00"));
    }

    @Test
    void theNamedAgencyAloneConfirms() {
        var caseId = ourselves.assigned();
        var activity = UUID.fromString(Ourselves.record(caseId, """
                {"kind": "STATEMENT", "startedAt": "2026-11-21T08:00:00+07:00",
                 "endedAt": "2026-11-21T09:00:00+07:00", "place": "VKS", "confirmer": "VKS.96"}""").path("id"));
        Ourselves.confirm("police-investigator", caseId, activity)
                .then()
                .statusCode(403)
                .body("code", equalTo("not-the-confirmer"));
        Ourselves.confirm("procuracy", caseId, activity).then().statusCode(200);
    }

    @Test
    void anAgencyFindsWhatAwaitsItWithoutTheWords() {
        var caseId = ourselves.assigned();
        var activity = morning(caseId, "INTERROGATION");
        var find = "items.find { it.id == '%s' }".formatted(activity);
        as("police-investigator")
                .get("/v1/activities?awaiting=true&limit=200")
                .then()
                .statusCode(200)
                .body(find + ".caseId", equalTo(caseId.toString()))
                .body(find + ".kind", equalTo("INTERROGATION"))
                .body(find + ".provider.name", equalTo("Trợ giúp viên Mẫu"))
                .body(find + ".detail", nullValue());
        as("police-investigator")
                .get("/v1/cases/{id}/activities/{a}", caseId, activity)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("detail", nullValue());
        for (var other : new String[] {"detention-camp", "court-clerk", "centre"}) {
            awaiting(other).then().body("items.id", not(hasItem(activity.toString())));
        }
        as("detention-camp")
                .get("/v1/cases/{id}/activities/{a}", caseId, activity)
                .then()
                .statusCode(404);
    }

    @Test
    void whatIsDecidedAwaitsNobody() {
        var caseId = ourselves.assigned();
        var activity = morning(caseId, "INTERROGATION");
        Ourselves.confirm("police-investigator", caseId, activity).then().statusCode(200);
        awaiting("police-investigator").then().body("items.id", not(hasItem(activity.toString())));
        as("police-investigator").get("/v1/activities?limit=200").then().body("items.id", hasItem(activity.toString()));
    }

    @Test
    void whatIsConfirmedStays() {
        var caseId = ourselves.assigned();
        var activity = morning(caseId, "INTERROGATION");
        Ourselves.confirm("police-investigator", caseId, activity).then().statusCode(200);
        correct(caseId, activity, "1").then().statusCode(409).body("code", equalTo("activity-already-confirmed"));
        as("police-investigator")
                .header("If-Match", "\"1\"")
                .body(NO)
                .post("/v1/cases/{id}/activities/{a}/confirmation", caseId, activity)
                .then()
                .statusCode(409)
                .body("code", equalTo("activity-already-confirmed"));
    }

    @Test
    void whatIsDeclinedIsCorrectedAndAwaitsAgain() {
        var caseId = ourselves.assigned();
        var activity = morning(caseId, "INTERROGATION");
        Ourselves.decide("police-investigator", caseId, activity, NO)
                .then()
                .statusCode(200)
                .body("status", equalTo("DECLINED"))
                .body("confirmation.agency", equalTo("G01.96.PC02"))
                .body("confirmation.detail", equalTo("Luật sư về lúc 10 giờ."));
        correct(caseId, activity, "0").then().statusCode(412);
        correct(caseId, activity, "1")
                .then()
                .statusCode(200)
                .body("status", equalTo("AWAITING"))
                .body("confirmation", nullValue())
                .body("endedAt", equalTo("2026-11-21T10:00:00+07:00"));
        awaiting("police-investigator").then().body("items.id", hasItem(activity.toString()));
    }

    @Test
    void nobodyDeclinesWithoutAReason() {
        var caseId = ourselves.assigned();
        Ourselves.decide("police-investigator", caseId, morning(caseId, "STATEMENT"), "{\"confirmed\": false}")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/detail"));
    }

    @Test
    void needsTheVersionThatWasSeen() {
        var caseId = ourselves.assigned();
        var path = "/v1/cases/%s/activities/%s/confirmation".formatted(caseId, morning(caseId, "STATEMENT"));
        var yes = "{\"confirmed\": true}";
        as("police-investigator").body(yes).post(path).then().statusCode(428);
        as("police-investigator")
                .header("If-Match", "\"3\"")
                .body(yes)
                .post(path)
                .then()
                .statusCode(412);
        as("police-investigator")
                .header("If-Match", "\"0\"")
                .body("{}")
                .post(path)
                .then()
                .statusCode(422);
    }

    @Test
    void isNoBusinessOfStrangers() {
        var caseId = ourselves.assigned();
        var activity = morning(caseId, "STATEMENT");
        Ourselves.confirm("commune-police", caseId, activity).then().statusCode(404);
        Ourselves.confirm("provider", caseId, activity).then().statusCode(403);
        Ourselves.confirm("police-investigator", caseId, UUID.randomUUID())
                .then()
                .statusCode(404);
        Ourselves.confirm("police-investigator", ourselves.assigned(), activity)
                .then()
                .statusCode(404);
        given().contentType(ContentType.JSON)
                .post("/v1/cases/{id}/activities/{a}/confirmation", caseId, activity)
                .then()
                .statusCode(401);
    }

    private void theCourtFixesAHearing(UUID caseId) {
        var referral =
                UUID.fromString(as("centre").get("/v1/cases/{id}", caseId).path("referralId"));
        channels.hear(Events.fixed(new ProceedingNumbers(null, Events.number(), null), referral));
    }

    private static UUID morning(UUID caseId, String kind) {
        return Ourselves.work(caseId, kind, "2026-11-21", "08:00", "11:00");
    }

    private static Response awaiting(String client) {
        return as(client).get("/v1/activities?awaiting=true&limit=200");
    }

    private static Response correct(UUID caseId, UUID activity, String version) {
        return as("provider")
                .header("If-Match", "\"" + version + "\"")
                .body("""
                {"kind": "INTERROGATION", "startedAt": "2026-11-21T08:00:00+07:00",
                 "endedAt": "2026-11-21T10:00:00+07:00", "place": "Cà Mau"}""")
                .put("/v1/cases/{id}/activities/{a}", caseId, activity);
    }
}
