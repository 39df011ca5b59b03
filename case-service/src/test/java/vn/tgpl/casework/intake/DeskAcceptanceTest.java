package vn.tgpl.casework.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static vn.tgpl.casework.support.Agencies.addProvider;
import static vn.tgpl.casework.support.Agencies.assign;
import static vn.tgpl.casework.support.Agencies.step;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Agencies;
import vn.tgpl.casework.support.Desk;
import vn.tgpl.casework.support.Now;
import vn.tgpl.casework.support.Rows;

/** The law's time of a request made at the Centre runs from its acceptance (Law 11/2017 Arts. 31(2), 32(2), 33(2)). */
@QuarkusTest
@Parts
class DeskAcceptanceTest {

    private static final String FRIDAY = "2026-11-27T02:00:00Z";

    @Inject
    Now now;

    @Inject
    Rows rows;

    @AfterEach
    void itIsTodayAgain() {
        now.isRealAgain();
    }

    @Test
    void aProviderIsDueInThreeWorkingDays() {
        accept(Desk.open(Desk.LITIGATION), "{\"category\": \"POOR_HOUSEHOLD\"}")
                .body("clocks.rule", contains("R09 assign-provider"))
                .body("clocks[0].dueAt", equalTo("2026-12-03T00:00:00+07:00"));
    }

    @Test
    void whoIsHeldHasAProviderInTwelveHours() {
        var held = Desk.LITIGATION
                .with("/proceeding/procedure", "\"CRIMINAL\"")
                .with("/proceeding/proceduralRole", "\"IN_CUSTODY\"")
                .with("/person/custody", "\"CUSTODY\"");
        accept(Desk.open(held), "{\"category\": \"POOR_HOUSEHOLD\"}")
                .body("clocks.rule", contains("R10 assign-held-requester"))
                .body("clocks[0].dueAt", equalTo("2026-11-27T21:00:00+07:00"));
    }

    @Test
    void whoIsSentByACommuneAsksThemselves() {
        var caseId = Desk.open(Desk.LITIGATION.with("/source", "\"COMMUNE\""));
        accept(caseId, "{\"category\": \"POOR_HOUSEHOLD\"}").body("clocks.rule", contains("R09 assign-provider"));
    }

    @Test
    void adviceCountsByItselfAndIsDueInTenDays() {
        accept(Desk.open(Desk.outOfCourt("ADVICE")), "{\"category\": \"POOR_HOUSEHOLD\"}")
                .body("fileCode", matchesPattern("TT\\.TV\\.\\d{2,}\\.2026"))
                .body("clocks.rule", contains("R28 give-advice"))
                .body("clocks[0].dueAt", equalTo("2026-12-08T00:00:00+07:00"));
    }

    @Test
    void representationCountsUnderTheCentresOwnSymbol() {
        accept(Desk.open(Desk.outOfCourt("OUT_OF_COURT_REPRESENTATION")), "{\"category\": \"POOR_HOUSEHOLD\"}")
                .body("fileCode", matchesPattern("TT\\.DDNTT\\.\\d{2,}\\.2026"))
                .body("clocks.rule", contains("R09 assign-provider"));
    }

    @Test
    void theCentreMayFindAnotherFormOfAid() {
        accept(Desk.open(Desk.LITIGATION), "{\"category\": \"POOR_HOUSEHOLD\", \"aidForm\": \"ADVICE\"}")
                .body("aidForm", equalTo("ADVICE"))
                .body("fileCode", matchesPattern("TT\\.TV\\..*"));
        step(
                        "centre",
                        Desk.open(Desk.LITIGATION),
                        "acceptance",
                        "{\"category\": \"POOR_HOUSEHOLD\", \"aidForm\": \"SINGING\"}")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/aidForm"))
                .body("errors[0].allowed", hasItem("ADVICE"));
    }

    @Test
    void whoMayProvideDependsOnTheFormOfAid() {
        var collaborator =
                addProvider("{\"name\": \"Cộng tác viên\", \"kind\": \"COLLABORATOR\", %s}".formatted(Agencies.CARD));
        var advice = Desk.open(Desk.outOfCourt("ADVICE"));
        accept(advice, "{\"category\": \"POOR_HOUSEHOLD\"}");
        assign(advice, collaborator).then().statusCode(201);

        var litigation = Desk.open(Desk.LITIGATION);
        accept(litigation, "{\"category\": \"POOR_HOUSEHOLD\"}");
        assign(litigation, collaborator).then().statusCode(409).body("code", equalTo("provider-kind-not-allowed"));
    }

    @Test
    void itsEventsNameNoReferral() {
        var caseId = Desk.open(Desk.LITIGATION);
        accept(caseId, "{\"category\": \"POOR_HOUSEHOLD\"}").body("clocks.rule", not(hasItem("R12 prove-category")));
        assertThat(rows.texts(
                        "select jsonb_typeof(payload -> 'referralId') from outbox where aggregateid = ?",
                        caseId.toString()))
                .containsExactly("null");
    }

    private ValidatableResponse accept(UUID caseId, String body) {
        now.is(FRIDAY);
        return step("centre", caseId, "acceptance", body).then().statusCode(200);
    }
}
