package vn.tgpl.casework.conflict;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.tgpl.casework.support.Agencies.POLICE;
import static vn.tgpl.casework.support.Agencies.addLawyer;
import static vn.tgpl.casework.support.Agencies.as;
import static vn.tgpl.casework.support.Agencies.assign;
import static vn.tgpl.casework.support.Agencies.conflicts;
import static vn.tgpl.casework.support.Agencies.declare;
import static vn.tgpl.casework.support.Agencies.oppose;
import static vn.tgpl.casework.support.Agencies.step;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Events;
import vn.tgpl.casework.support.Ourselves;
import vn.tgpl.casework.support.Rows;
import vn.tgpl.casework.support.Story;
import vn.tgpl.contracts.ProceduralRole;
import vn.tgpl.contracts.Procedure;
import vn.tgpl.contracts.ProceedingNumbers;
import vn.tgpl.testkit.Dump;

/** What was declared turns out wrong. */
@QuarkusTest
@Parts
class WithdrawalTest {

    private static final String TIE = "{\"ground\": \"%s\", \"caseId\": \"%s\", \"detail\": \"em rể\"}";

    private final ProceedingNumbers proceeding = new ProceedingNumbers(Events.number(), null, null);

    @Inject
    Story story;

    @Inject
    Ourselves ourselves;

    @Inject
    Rows rows;

    @Inject
    DataSource dataSource;

    @Test
    void aTieThatWasWithdrawnStandsInNobodysWay() {
        var caseId = story.accepted();
        var lawyer = addLawyer("Phạm Văn Luật");
        var tie = declared(lawyer, "RELATIVE", caseId);
        assign(caseId, lawyer).then().statusCode(409);
        withdraw(lawyer, tie, "khai nhầm người")
                .then()
                .statusCode(200)
                .body("withdrawal.withdrawnAt", notNullValue())
                .body("withdrawal.reason", equalTo("khai nhầm người"));
        conflicts(caseId, lawyer).then().body("clear", equalTo(true));
        assign(caseId, lawyer).then().statusCode(201);
        as("centre")
                .get("/v1/providers/{id}/declarations", lawyer)
                .then()
                .body("items.id", contains(tie.toString()))
                .body("items[0].withdrawal.reason", equalTo("khai nhầm người"));
        assertThat(rows.count(
                        "audit_entry where subject_type = 'provider-declaration' and subject_id = ? and action = 'WRITE'",
                        lawyer))
                .isEqualTo(2);
    }

    @Test
    void anOverrideStaysForTheRest() {
        var caseId = story.accepted();
        var lawyer = addLawyer("Phạm Văn Luật");
        var tie = declared(lawyer, "RELATIVE", caseId);
        declared(lawyer, "NOT_OBJECTIVE", caseId);
        withdraw(lawyer, tie, "x").then().statusCode(200);
        assign(caseId, lawyer).then().statusCode(409).body("errors.code", contains("NOT_OBJECTIVE"));
        step("centre", caseId, "assignments", override(lawyer)).then().statusCode(201);
        assertThat(rows.texts("select cast(overridden as text) from assignment_decision where case_id = ?", caseId))
                .containsExactly("[\"NOT_OBJECTIVE\"]");
    }

    @Test
    void whatWasAssignedInSpiteOfItStaysAsItWas() {
        var caseId = story.accepted();
        var lawyer = addLawyer("Phạm Văn Luật");
        var tie = declared(lawyer, "RELATIVE", caseId);
        step("centre", caseId, "assignments", override(lawyer)).then().statusCode(201);
        withdraw(lawyer, tie, "x").then().statusCode(200);
        as("centre")
                .get("/v1/cases/{id}/assignments", caseId)
                .then()
                .body("items[0].notes.overridden", contains("RELATIVE"))
                .body("items[0].endedAt", nullValue());
    }

    @Test
    void interestsThatAreNotOpposedAfterAll() {
        var first = accused();
        var second = accused();
        var lawyer = addLawyer("Phạm Văn Luật");
        assign(first, lawyer).then().statusCode(201);
        oppose(first, second).then().statusCode(201);
        reconcile(second, first).then().statusCode(200).body("opposedCase", equalTo(first.toString()));
        conflicts(second, lawyer).then().body("clear", equalTo(true));

        oppose(second, first).then().statusCode(201);
        conflicts(second, lawyer).then().body("clear", equalTo(false));
        as("centre")
                .get("/v1/cases/{id}/oppositions", second)
                .then()
                .body("items.opposedCase", contains(first.toString(), first.toString()))
                .body("items[0].withdrawal.reason", equalTo("khai thống nhất"))
                .body("items[1].withdrawal", nullValue());
    }

    @Test
    void isWithdrawnOnce() {
        var caseId = accused();
        var lawyer = addLawyer("Phạm Văn Luật");
        var tie = declared(lawyer, "RELATIVE", caseId);
        withdraw(lawyer, tie, "x").then().statusCode(200);
        withdraw(lawyer, tie, "y").then().statusCode(409).body("code", equalTo("already-withdrawn"));
        var other = accused();
        oppose(caseId, other);
        reconcile(caseId, other).then().statusCode(200);
        reconcile(caseId, other).then().statusCode(404);
    }

    @Test
    void theReasonStandsSealed() {
        var caseId = accused();
        var lawyer = addLawyer("Phạm Văn Luật");
        var reason = "nhầm với em họ " + UUID.randomUUID();
        withdraw(lawyer, declared(lawyer, "RELATIVE", caseId), reason).then().statusCode(200);
        assertThat(new Dump(dataSource).placesOf(reason)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"{}, not-null", "{\"reason\": \" \"}, not-blank"})
    void needsAReason(String body, String code) {
        var caseId = accused();
        var lawyer = addLawyer("Phạm Văn Luật");
        var tie = declared(lawyer, "RELATIVE", caseId);
        as("centre")
                .body(body)
                .post("/v1/providers/{id}/declarations/{d}/withdrawal", lawyer, tie)
                .then()
                .statusCode(422)
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo("/reason"))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void isTheCentresAndNotTheProvidersToDecide() {
        var caseId = accused();
        var tie = declared(ourselves.registered(), "RELATIVE", caseId);
        var path = "/v1/providers/%s/declarations/%s/withdrawal".formatted(Ourselves.ID, tie);
        as("provider").body("{\"reason\": \"x\"}").post(path).then().statusCode(403);
        given().contentType(ContentType.JSON)
                .body("{\"reason\": \"x\"}")
                .post(path)
                .then()
                .statusCode(401);
        withdraw(addLawyer("Trần Thị Thay"), tie, "x").then().statusCode(404);
        withdraw(Ourselves.ID, tie, "x").then().statusCode(200);
        as("police-investigator")
                .get("/v1/cases/{id}/oppositions", caseId)
                .then()
                .statusCode(403);
    }

    private static UUID declared(UUID provider, String ground, UUID caseId) {
        return UUID.fromString(declare("centre", provider, TIE.formatted(ground, caseId))
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static Response withdraw(UUID provider, UUID declaration, String reason) {
        return as("centre")
                .body("{\"reason\": \"" + reason + "\"}")
                .post("/v1/providers/{id}/declarations/{d}/withdrawal", provider, declaration);
    }

    private static Response reconcile(UUID caseId, UUID other) {
        return as("centre")
                .body("{\"reason\": \"khai thống nhất\"}")
                .post("/v1/cases/{id}/oppositions/{other}/withdrawal", caseId, other);
    }

    private static String override(UUID provider) {
        return """
                {"providerId": "%s", "conflictOverride": {"reason": "không còn ai khác"}}""".formatted(provider);
    }

    private UUID accused() {
        return story.accepted(Events.person(Procedure.CRIMINAL, ProceduralRole.ACCUSED, POLICE, proceeding));
    }
}
