package vn.tgpl.casework.fee;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.tgpl.casework.support.Agencies.addLawyer;
import static vn.tgpl.casework.support.Agencies.as;
import static vn.tgpl.casework.support.Agencies.assign;

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
import vn.tgpl.casework.support.Now;
import vn.tgpl.casework.support.Ourselves;
import vn.tgpl.casework.support.Story;

/** We are an officer: two fifths of what a lawyer earns. */
@QuarkusTest
@Parts
class FeeTest {

    private static final String FIVE = "{\"method\": \"LUMP_SUM\", \"lumpSumUnits\": 5}";
    private static final String SESSIONS = "{\"method\": \"SESSIONS\"}";

    @Inject
    Ourselves ourselves;

    @Inject
    Story story;

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

    @Test
    void confirmedHoursArePaidAndTheOthersShownApart() {
        var caseId = ourselves.assigned();
        confirmed(caseId, "2026-11-20", "08:00", "12:00");
        confirmed(caseId, "2026-11-21", "08:00", "10:30");
        Ourselves.work(caseId, "STUDY", "2026-11-21", "14:00", "15:30");
        for (var client : new String[] {"centre", "provider"}) {
            fee(client, caseId)
                    .then()
                    .statusCode(200)
                    .body("total", equalTo(576_840)) // 1.5 sessions
                    .body("lines.sessions", contains(1.5f))
                    .body("lines.baseSalary", contains(2_530_000))
                    .body("lines[0].provider.id", equalTo(Ourselves.ID.toString()))
                    .body("lines[0].basis", containsString("161/2026"))
                    .body("unconfirmedMinutes", equalTo(90));
        }
    }

    @Test
    void aLumpSumIsPaidOnceWorkIsConfirmed() {
        var caseId = ourselves.assigned();
        choose(caseId, FIVE).then().statusCode(200).body("lumpSumUnits", equalTo(5));
        fee("centre", caseId).then().body("total", equalTo(0)).body("choices.method", contains("LUMP_SUM"));
        confirmed(caseId, "2026-11-20", "08:00", "09:00");
        fee("centre", caseId).then().body("total", equalTo(5_060_000)).body("lines.method", contains("LUMP_SUM"));
    }

    @Test
    void theChoiceStays() {
        var caseId = ourselves.assigned();
        var chosenAt = choose(caseId, FIVE).then().statusCode(200).extract().<String>path("chosenAt");
        now.is("2026-11-22T06:00:00Z");
        choose(caseId, "{\"method\": \"LUMP_SUM\", \"lumpSumUnits\": 5.00}")
                .then()
                .statusCode(200)
                .body("chosenAt", equalTo(chosenAt));
        choose(caseId, SESSIONS).then().statusCode(409).body("code", equalTo("fee-choice-made"));
    }

    @Test
    void whoHasBegunToWorkChoosesTooLate() {
        var caseId = ourselves.assigned();
        Ourselves.work(caseId, "STUDY", "2026-11-20", "08:00", "09:00");
        choose(caseId, FIVE).then().statusCode(409).body("code", equalTo("fee-choice-too-late"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {}                                              | /method         | not-null
                    {"method": "GIFT"}                              | /method         | unknown-value
                    {"method": "LUMP_SUM"}                          | /lumpSumUnits   | required
                    {"method": "LUMP_SUM", "lumpSumUnits": 2.99}    | /lumpSumUnits   | lump-sum-not-allowed
                    {"method": "LUMP_SUM", "lumpSumUnits": 10.01}   | /lumpSumUnits   | lump-sum-not-allowed
                    {"method": "LUMP_SUM", "lumpSumUnits": "five"}  | /lumpSumUnits   | wrong-type
                    {"method": "SESSIONS", "lumpSumUnits": 5}       | /lumpSumUnits   | only-with-lump-sum
                    """)
    void pointsAtWhatIsWrong(String body, String pointer, String code) {
        choose(ourselves.assigned(), body)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void isForTheCentreAndTheCasesOwnProvider() {
        var caseId = ourselves.assigned();
        fee("police-investigator", caseId).then().statusCode(403);
        fee("justice-department", caseId).then().statusCode(404);
        given().get("/v1/cases/{id}/fee", caseId).then().statusCode(401);
        given().contentType(ContentType.JSON)
                .body(SESSIONS)
                .put("/v1/cases/{id}/fee-choice", caseId)
                .then()
                .statusCode(401);
        as("centre")
                .body(SESSIONS)
                .put("/v1/cases/{id}/fee-choice", caseId)
                .then()
                .statusCode(403);

        var others = story.assigned();
        fee("provider", others).then().statusCode(404);
        choose(others, SESSIONS).then().statusCode(404);
    }

    @Test
    void whoReplacesAProviderChoosesAnewAndSeesOnlyTheirOwn() {
        var caseId = story.assigned();
        assign(caseId, Ourselves.ID).then().statusCode(201);
        choose(caseId, FIVE).then().statusCode(200);
        confirmed(caseId, "2026-11-20", "08:00", "12:00");
        assign(caseId, addLawyer("Trần Thị Thay")).then().statusCode(201);
        fee("provider", caseId)
                .then()
                .statusCode(200)
                .body("total", equalTo(5_060_000))
                .body("choices", hasSize(1));
        fee("centre", caseId).then().body("lines", hasSize(1)).body("choices", hasSize(1));

        fee("provider", ourselves.assigned()).then().body("lines", empty()).body("choices", empty());
    }

    private static void confirmed(UUID caseId, String day, String from, String to) {
        Ourselves.confirm("centre", caseId, Ourselves.work(caseId, "STUDY", day, from, to))
                .then()
                .statusCode(200);
    }

    private static Response choose(UUID caseId, String body) {
        return as("provider").body(body).put("/v1/cases/{id}/fee-choice", caseId);
    }

    private static Response fee(String client, UUID caseId) {
        return as(client).get("/v1/cases/{id}/fee", caseId);
    }
}
