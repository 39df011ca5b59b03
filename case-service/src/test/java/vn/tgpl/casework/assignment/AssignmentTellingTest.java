package vn.tgpl.casework.assignment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.tgpl.casework.support.Agencies.CAMP;
import static vn.tgpl.casework.support.Agencies.POLICE;
import static vn.tgpl.casework.support.Agencies.PROCURACY;
import static vn.tgpl.casework.support.Agencies.addLawyer;
import static vn.tgpl.casework.support.Agencies.as;
import static vn.tgpl.casework.support.Agencies.assign;
import static vn.tgpl.casework.support.Agencies.step;

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
import org.junit.jupiter.params.provider.ValueSource;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Now;
import vn.tgpl.casework.support.Ourselves;
import vn.tgpl.casework.support.Rows;
import vn.tgpl.casework.support.Story;

/** A case that was assigned at ten in the morning; it is eleven now. */
@QuarkusTest
@Parts
class AssignmentTellingTest {

    private static final String TEN = "2036-11-20T10:00:00+07:00";
    private static final String HALF_PAST_TEN = "2036-11-20T10:30:00+07:00";

    @Inject
    Story story;

    @Inject
    Ourselves ourselves;

    @Inject
    Rows rows;

    @Inject
    Now now;

    private UUID caseId;

    @BeforeEach
    void assigned() {
        now.is("2036-11-20T03:00:00Z");
        caseId = story.assigned();
        now.is("2036-11-20T04:00:00Z");
    }

    @AfterEach
    void itIsTodayAgain() {
        now.isRealAgain();
    }

    @Test
    void agenciesAreToldByTheirFeedsAndNobodyElseYet() {
        assignments("centre")
                .then()
                .body("items[0].told.agencies.agency", hasItems(POLICE, CAMP, PROCURACY))
                .body("items[0].told.agencies.agency", not(hasItem("H12.TP.TGPL")))
                .body("items[0].told.agencies.find { it.agency == 'G01.96.TG1' }.role", equalTo("DETENTION_FACILITY"))
                .body("items[0].told.agencies.find { it.agency == 'VKS.96' }.toldAt", equalTo(TEN))
                .body("items[0].told.person", nullValue())
                .body("items[0].told.provider", nullValue());
    }

    @Test
    void thePersonWasToldThroughTheCustodian() {
        tell(HALF_PAST_TEN, "AIDED_PERSON")
                .then()
                .statusCode(201)
                .header("Location", equalTo("/v1/cases/" + caseId + "/assignments"))
                .body("to", equalTo("AIDED_PERSON"))
                .body("toldAt", equalTo(HALF_PAST_TEN));
        for (var client : new String[] {"centre", "justice-department"}) {
            assignments(client)
                    .then()
                    .body("items[0].told.person.toldAt", equalTo(HALF_PAST_TEN))
                    .body("items[0].told.person.means", equalTo("THROUGH_CUSTODIAN"))
                    .body("items[0].told.person.document", equalTo("12/BBGN"))
                    .body("items[0].told.provider", nullValue());
        }
        assertThat(rows.count(
                        "audit_entry where subject_type = 'assignment-decision' and subject_id = ? and action = 'WRITE'",
                        decision()))
                .isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"police-investigator", "detention-camp", "procuracy"})
    void agenciesDoNotSeeHowThePersonWasTold(String client) {
        tell(HALF_PAST_TEN, "AIDED_PERSON").then().statusCode(201);
        assignments(client).then().statusCode(200).body("items[0].told", nullValue());
    }

    @Test
    void theListShowsWhereSomebodyIsStillToBeTold() {
        untold().then().statusCode(200).body("items.id", hasItem(caseId.toString()));
        tell(HALF_PAST_TEN, "AIDED_PERSON").then().statusCode(201);
        untold().then().body("items.id", hasItem(caseId.toString()));
        tell(HALF_PAST_TEN, "PROVIDER").then().statusCode(201);
        untold().then().body("items.id", not(hasItem(caseId.toString())));

        assign(caseId, addLawyer("Trần Thị Thay")).then().statusCode(201);
        untold().then().body("items.id", hasItem(caseId.toString()));
        step("centre", caseId, "completion", "{\"completedOn\": \"2036-11-20\", \"detail\": \"x\"}")
                .then()
                .statusCode(200);
        untold().then().body("items.id", not(hasItem(caseId.toString())));
    }

    @Test
    void eachDecisionIsToldByItself() {
        tell(HALF_PAST_TEN, "AIDED_PERSON").then().statusCode(201);
        assign(caseId, addLawyer("Trần Thị Thay")).then().statusCode(201);
        assignments("centre")
                .then()
                .body("items[0].told.person.toldAt", equalTo(HALF_PAST_TEN))
                .body("items[1].told.person", nullValue());
    }

    @Test
    void theFirstTimeCounts() {
        tell(HALF_PAST_TEN, "AIDED_PERSON").then().statusCode(201);
        tell("2036-11-20T10:45:00+07:00", "AIDED_PERSON").then().statusCode(409).body("code", equalTo("already-told"));
    }

    @Test
    void theSameKeyRecordsOnce() {
        var key = UUID.randomUUID().toString();
        for (var replayed : new String[] {null, "true"}) {
            as("centre")
                    .header("Idempotency-Key", key)
                    .body(body(HALF_PAST_TEN, "PROVIDER"))
                    .post(path(caseId, decision()))
                    .then()
                    .statusCode(201)
                    .header("Idempotent-Replayed", equalTo(replayed));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2036-11-20T11:30:00+07:00, AIDED_PERSON, /toldAt, in-future",
        "2036-11-20T09:59:00+07:00, AIDED_PERSON, /toldAt, before-decision",
        "yesterday,                 AIDED_PERSON, /toldAt, wrong-type",
        "2036-11-20T10:30:00+07:00, PROCURACY,    /to,     unknown-value"
    })
    void pointsAtWhatIsWrong(String toldAt, String to, String pointer, String code) {
        tell(toldAt, to)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void theCasesOwnProviderMayBringThePersonTheDecision() {
        ourselves.beginAnew();
        assign(caseId, Ourselves.ID).then().statusCode(201);
        as("provider")
                .body(body("2036-11-20T11:00:00+07:00", "AIDED_PERSON"))
                .post(path(caseId, decision()))
                .then()
                .statusCode(201);
        var others = story.assigned();
        as("provider")
                .body(body("2036-11-20T11:00:00+07:00", "AIDED_PERSON"))
                .post(path(others, UUID.randomUUID()))
                .then()
                .statusCode(404);
    }

    @Test
    void isNoBusinessOfAnybodyElse() {
        var decision = decision();
        for (var client : new String[] {"police-investigator", "justice-department"}) {
            as(client)
                    .body(body(HALF_PAST_TEN, "PROVIDER"))
                    .post(path(caseId, decision))
                    .then()
                    .statusCode(403);
        }
        given().contentType(ContentType.JSON)
                .body(body(HALF_PAST_TEN, "PROVIDER"))
                .post(path(caseId, decision))
                .then()
                .statusCode(401);
        as("centre")
                .body(body(HALF_PAST_TEN, "PROVIDER"))
                .post(path(story.assigned(), decision))
                .then()
                .statusCode(404);
    }

    private Response tell(String toldAt, String to) {
        return as("centre").body(body(toldAt, to)).post(path(caseId, decision()));
    }

    private static String body(String toldAt, String to) {
        return """
                {"to": "%s", "toldAt": "%s", "means": "THROUGH_CUSTODIAN", "document": "12/BBGN"}""".formatted(to, toldAt);
    }

    private static String path(UUID caseId, UUID decision) {
        return "/v1/cases/%s/assignments/%s/notices".formatted(caseId, decision);
    }

    /** The one by which the case's provider is assigned now. */
    private UUID decision() {
        return UUID.fromString(assignments("centre").path("items[-1].id"));
    }

    private Response assignments(String client) {
        return as(client).get("/v1/cases/{id}/assignments", caseId);
    }

    private static Response untold() {
        return as("centre").get("/v1/cases?untold=true&limit=200");
    }
}
