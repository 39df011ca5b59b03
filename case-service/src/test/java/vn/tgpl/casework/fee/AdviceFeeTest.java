package vn.tgpl.casework.fee;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.tgpl.casework.support.Agencies.addLawyer;
import static vn.tgpl.casework.support.Agencies.addProvider;
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
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Agencies;
import vn.tgpl.casework.support.Desk;
import vn.tgpl.casework.support.Now;
import vn.tgpl.casework.support.Ourselves;
import vn.tgpl.casework.support.Rows;

/** The base salary is 2,530,000 đồng. */
@QuarkusTest
@Parts
class AdviceFeeTest {

    private static final String TENTH = "{\"coefficient\": 0.1, \"reason\": \"hồ sơ của ông Nguyễn dày\"}";

    @Inject
    Ourselves ourselves;

    @Inject
    Rows rows;

    @Inject
    Now now;

    @BeforeEach
    void itIsNoon() {
        now.is("2026-11-27T05:00:00Z");
    }

    @AfterEach
    void itIsTodayAgain() {
        now.isRealAgain();
    }

    @Test
    void nothingIsEarnedBeforeTheAdviceIsGiven() {
        var caseId = assigned(addLawyer("Lê Thị Luật"));
        fee("centre", caseId)
                .then()
                .statusCode(200)
                .body("aidForm", equalTo("ADVICE"))
                .body("advice", nullValue())
                .body("total", equalTo(0));
        find(caseId, TENTH).then().statusCode(409).body("code", equalTo("advice-unpaid"));
    }

    @Test
    void theLawSetsTheLeastAndTheMostAndTheCentreFindsWhatItIsWorth() {
        var caseId = advised(addLawyer("Lê Thị Luật"));
        fee("centre", caseId)
                .then()
                .body("advice.least", equalTo(0.08f))
                .body("advice.most", equalTo(0.15f))
                .body("advice.baseSalary", equalTo(2_530_000))
                .body("advice.givenOn", equalTo("2026-11-27"))
                .body("advice.amount", nullValue())
                .body("total", equalTo(0));

        find(caseId, TENTH).then().statusCode(200).body("amount", equalTo(253_000));
        fee("centre", caseId)
                .then()
                .body("advice.amount", equalTo(253_000))
                .body("advice.reason", equalTo("hồ sơ của ông Nguyễn dày"))
                .body("advice.basis", containsString("144/2017"))
                .body("lines", empty())
                .body("total", equalTo(253_000));
    }

    @Test
    void aLaterFindingCountsAndTheSameAgainChangesNothing() {
        var caseId = advised(addLawyer("Lê Thị Luật"));
        find(caseId, TENTH).then().statusCode(200);
        find(caseId, TENTH.replace("0.1", "0.10")).then().statusCode(200);
        assertThat(found(caseId)).isOne();

        find(caseId, TENTH.replace("0.1", "0.15")).then().body("amount", equalTo(379_500));
        fee("centre", caseId).then().body("total", equalTo(379_500));
        assertThat(found(caseId)).isEqualTo(2);
        assertThat(rows.texts("select cast(reason as text) from advice_worth where case_id = ?", caseId))
                .allSatisfy(reason -> assertThat(reason).contains("sealed:").doesNotContain("Nguyễn"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"coefficient": 0.0799, "reason": "x"}  | /coefficient | advice-fee-not-allowed
            {"coefficient": 0.1501, "reason": "x"}  | /coefficient | advice-fee-not-allowed
            {"coefficient": 0.12345, "reason": "x"} | /coefficient | digits
            {"coefficient": "a tenth", "reason": "x"} | /coefficient | wrong-type
            {"reason": "x"}                         | /coefficient | not-null
            {"coefficient": 0.1}                    | /reason      | not-null
            {"coefficient": 0.1, "reason": " "}     | /reason      | not-blank
            """)
    void pointsAtWhatIsWrong(String body, String pointer, String code) {
        find(advised(addLawyer("Lê Thị Luật")), body)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void aCollaboratorIsPaidForAdviceAndAnOfficerIsNot() {
        var collaborator = "{\"name\": \"Cộng tác viên\", \"kind\": \"COLLABORATOR\", %s}".formatted(Agencies.CARD);
        find(advised(addProvider(collaborator)), TENTH).then().statusCode(200);

        var officers = advised(ourselves.registered());
        find(officers, TENTH).then().statusCode(409).body("code", equalTo("advice-unpaid"));
        fee("provider", officers)
                .then()
                .statusCode(200)
                .body("advice", nullValue())
                .body("total", equalTo(0));
    }

    @Test
    void whoGaveItIsPaidWhoeverComesAfter() {
        var caseId = advised(addLawyer("Lê Thị Luật"));
        find(caseId, TENTH).then().statusCode(200);
        assign(caseId, ourselves.registered()).then().statusCode(201);
        fee("provider", caseId)
                .then()
                .statusCode(200)
                .body("advice", nullValue())
                .body("total", equalTo(0));
        fee("centre", caseId).then().body("advice.provider.name", equalTo("Lê Thị Luật"));
    }

    @Test
    void thereIsNoChoiceBetweenSessionsAndALumpSum() {
        as("provider")
                .body("{\"method\": \"SESSIONS\"}")
                .put("/v1/cases/{id}/fee-choice", assigned(ourselves.registered()))
                .then()
                .statusCode(409)
                .body("code", equalTo("not-paid-by-session"));
    }

    @Test
    void onlyTheCentreFinds() {
        var caseId = advised(addLawyer("Lê Thị Luật"));
        for (var client : new String[] {"provider", "justice-department", "police-investigator"}) {
            as(client)
                    .body(TENTH)
                    .put("/v1/cases/{id}/advice-fee", caseId)
                    .then()
                    .statusCode(403);
        }
        given().contentType(ContentType.JSON)
                .body(TENTH)
                .put("/v1/cases/{id}/advice-fee", caseId)
                .then()
                .statusCode(401);
        find(UUID.randomUUID(), TENTH).then().statusCode(404);
    }

    private long found(UUID caseId) {
        return rows.count("advice_worth where case_id = ?", caseId);
    }

    private static UUID assigned(UUID provider) {
        var caseId = Desk.open(Desk.outOfCourt("ADVICE"));
        step("centre", caseId, "acceptance", "{\"category\": \"POOR_HOUSEHOLD\"}")
                .then()
                .statusCode(200);
        assign(caseId, provider).then().statusCode(201);
        return caseId;
    }

    /** The advice is given today. */
    private static UUID advised(UUID provider) {
        var caseId = assigned(provider);
        as("centre")
                .body("{\"givenAt\": \"2026-11-27T12:00:00+07:00\", \"documentReference\": \"12/TV\"}")
                .post("/v1/cases/{id}/advice", caseId)
                .then()
                .statusCode(201);
        return caseId;
    }

    private static Response find(UUID caseId, String body) {
        return as("centre").body(body).put("/v1/cases/{id}/advice-fee", caseId);
    }

    private static Response fee(String client, UUID caseId) {
        return as(client).get("/v1/cases/{id}/fee", caseId);
    }
}
