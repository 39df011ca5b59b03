package vn.tgpl.casework.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.tgpl.casework.support.Agencies.addLawyer;
import static vn.tgpl.casework.support.Agencies.as;
import static vn.tgpl.casework.support.Agencies.assign;
import static vn.tgpl.casework.support.Agencies.register;
import static vn.tgpl.casework.support.Agencies.step;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Rows;
import vn.tgpl.casework.support.Story;

@QuarkusTest
@Parts
class RegistrationTest {

    @Inject
    Story story;

    @Inject
    Rows rows;

    @Test
    void registersTheProviderAsCounsel() {
        var caseId = story.assigned();
        register("police-investigator", caseId)
                .then()
                .statusCode(201)
                .body("state", equalTo("REGISTERED"))
                .body("person", nullValue());
        as("centre")
                .get("/v1/involvements/{id}", Story.involvementOf(caseId))
                .then()
                .body("status", equalTo("REGISTERED"));
        assertThat(rows.texts("select decision from registration where case_id = ? and agency = 'G01.96.PC02'", caseId))
                .containsExactly("REGISTERED");
    }

    @Test
    void isEveryParticipantsWhoConductsTheProceeding() {
        register("procuracy", story.assigned()).then().statusCode(201);
    }

    @Test
    void aRefusalAsksForAReplacement() {
        var caseId = story.assigned();
        decide(caseId, "REFUSED", "RELATIVE").then().statusCode(201).body("state", equalTo("REPLACEMENT_DUE"));
        assign(caseId, addLawyer("Trần Thị Thay")).then().statusCode(201).body("state", equalTo("ASSIGNED"));
        as("police-investigator")
                .get("/v1/involvements/{id}", Story.involvementOf(caseId))
                .then()
                .body("status", equalTo("REPLACED"));
    }

    @Test
    void aRegistrationMayBeCancelled() {
        var caseId = story.assigned();
        register("police-investigator", caseId).then().statusCode(201);
        decide(caseId, "CANCELLED", "STATUTORY_GROUND")
                .then()
                .statusCode(201)
                .body("state", equalTo("REPLACEMENT_DUE"));
        as("centre")
                .get("/v1/involvements/{id}", Story.involvementOf(caseId))
                .then()
                .body("status", equalTo("REGISTRATION_CANCELLED"));
    }

    @Test
    void onlyWhatIsRegisteredIsCancelled() {
        decide(story.assigned(), "CANCELLED", "STATUTORY_GROUND")
                .then()
                .statusCode(409)
                .body("code", equalTo("case-step-not-allowed"));
    }

    @Test
    void whatIsRegisteredIsNotRefused() {
        var caseId = story.assigned();
        register("police-investigator", caseId).then().statusCode(201);
        decide(caseId, "REFUSED", "RELATIVE").then().statusCode(409);
        register("procuracy", caseId).then().statusCode(409);
    }

    @Test
    void needsAnAssignedProvider() {
        register("police-investigator", story.accepted())
                .then()
                .statusCode(409)
                .body("code", equalTo("case-step-not-allowed"));
    }

    @Test
    void aRefusalNeedsItsGround() {
        var caseId = story.assigned();
        for (var decision : new String[] {"REFUSED", "CANCELLED"}) {
            step(
                            "police-investigator",
                            caseId,
                            "registrations",
                            "{\"decision\": \"%s\", \"decidedAt\": \"2026-11-21T09:00:00+07:00\"}".formatted(decision))
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/ground"))
                    .body("errors[0].code", equalTo("required"));
        }
    }

    @Test
    void isNotOfTheFuture() {
        step(
                        "police-investigator",
                        story.assigned(),
                        "registrations",
                        "{\"decision\": \"REGISTERED\", \"decidedAt\": \"2099-11-21T09:00:00+07:00\"}")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/decidedAt"))
                .body("errors[0].code", equalTo("in-future"))
                .body("errors[0].detail", equalTo("Thời điểm này ở tương lai"));
    }

    @Test
    void isNoMatterOfAnAgencyThatTakesNoPart() {
        as("commune-police")
                .header("If-Match", "\"2\"")
                .body("{\"decision\": \"REGISTERED\", \"decidedAt\": \"2026-11-21T09:00:00+07:00\"}")
                .post("/v1/cases/{id}/registrations", story.assigned())
                .then()
                .statusCode(404);
    }

    @Test
    void isNoMatterOfTheCentre() {
        register("centre", story.assigned()).then().statusCode(403);
    }

    @Test
    void keepsTheReasonInWordsToItself() {
        var caseId = story.assigned();
        decide(caseId, "REFUSED", "RELATIVE").then().statusCode(201);
        assertThat(rows.texts("select detail from registration where case_id = ?", caseId))
                .containsExactly("Là người thân thích");
        assertThat(rows.texts("select cast(payload as text) from outbox where aggregateid = ?", caseId.toString()))
                .noneMatch(payload -> payload.contains("thân thích"));
    }

    private static Response decide(UUID caseId, String decision, String ground) {
        return step("police-investigator", caseId, "registrations", """
                {"decision": "%s", "decidedAt": "2026-11-21T09:00:00+07:00", "ground": "%s",
                 "detail": "Là người thân thích"}""".formatted(decision, ground));
    }
}
