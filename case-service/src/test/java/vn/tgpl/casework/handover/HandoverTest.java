package vn.tgpl.casework.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static vn.tgpl.casework.support.Agencies.as;
import static vn.tgpl.casework.support.Agencies.step;

import io.quarkus.test.junit.QuarkusTest;
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
import vn.tgpl.casework.support.Events;
import vn.tgpl.casework.support.Now;
import vn.tgpl.casework.support.Story;
import vn.tgpl.contracts.ReferralReceived;

/** The case ended on Monday, the 2nd of November 2026; it is Thursday, the 12th. */
@QuarkusTest
@Parts
class HandoverTest {

    private static final String ALL = "\"REQUEST_PAPERS\", \"ASSIGNMENT_DECISION\", \"BRIEF\", \"JUDGMENT\", "
            + "\"INVESTIGATION_CONCLUSION\", \"INDICTMENT\", \"OPINION_SHEET\"";

    @Inject
    Story story;

    @Inject
    Now now;

    @BeforeEach
    void itIsMonday() {
        now.is("2026-11-02T03:00:00Z");
    }

    @AfterEach
    void itIsTodayAgain() {
        now.isRealAgain();
    }

    @Test
    void theFileMeetsTheThirtyDays() {
        var caseId = ended(Events.referral());
        handOver(caseId, "2026-11-12T09:00:00+07:00", ALL)
                .then()
                .statusCode(200)
                .body("warnings.size()", equalTo(0));
        Map<String, Object> clock =
                as("centre").get("/v1/cases/{id}", caseId).path("clocks.find { it.rule == 'R29 hand-over-file' }");
        assertThat(clock).containsEntry("status", "MET").containsEntry("metAt", "2026-11-12T09:00:00+07:00");
    }

    @Test
    void whatIsMissingIsAWarningAndMayFollow() {
        var caseId = ended(Events.referral());
        handOver(caseId, "2026-11-10T09:00:00+07:00", "\"ASSIGNMENT_DECISION\", \"REQUEST_PAPERS\"")
                .then()
                .statusCode(200)
                .body("contents", contains("ASSIGNMENT_DECISION", "REQUEST_PAPERS"))
                .body("warnings.paper", hasItems("BRIEF", "INDICTMENT", "JUDGMENT", "OPINION_SHEET"))
                .body("warnings.code", hasItem("paper-missing"));
        handOver(caseId, "2026-11-12T09:00:00+07:00", ALL).then().body("warnings.size()", equalTo(0));
        as("justice-department")
                .get("/v1/cases/{id}/handover", caseId)
                .then()
                .statusCode(200)
                .body("warnings.size()", equalTo(0));
    }

    @Test
    void inACivilCaseNobodyMissesAnIndictment() {
        handOver(ended(Events.civil()), "2026-11-10T09:00:00+07:00", "\"BRIEF\"")
                .then()
                .body("warnings.paper", hasItem("JUDGMENT"))
                .body("warnings.paper", not(hasItem("INDICTMENT")));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-12T15:00:00+07:00, in-future", "2026-11-01T23:00:00+07:00, before-end"})
    void theFileComesAfterTheEndAndNotTomorrow(String receivedAt, String code) {
        handOver(ended(Events.referral()), receivedAt, ALL)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/receivedAt"))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void whatIsNoPaperIsToldWhichOnesAre() {
        handOver(ended(Events.referral()), "2026-11-12T09:00:00+07:00", "\"BRIEF\", \"NEWSPAPER\"")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/contents/1"))
                .body("errors[0].allowed", hasItem("OPINION_SHEET"));
    }

    @Test
    void aCaseThatGoesOnHasNoFileYet() {
        handOver(story.assigned(), "2026-11-02T09:00:00+07:00", ALL)
                .then()
                .statusCode(409)
                .body("code", equalTo("case-not-ended"));
    }

    @Test
    void aStaleVersionIsRefused() {
        var caseId = ended(Events.referral());
        handOver(caseId, "2026-11-10T09:00:00+07:00", "\"BRIEF\"");
        handOver(caseId, "2026-11-10T09:00:00+07:00", ALL);
        as("centre")
                .header("If-Match", "\"0\"")
                .body("{\"receivedAt\": \"2026-11-10T09:00:00+07:00\", \"contents\": [\"BRIEF\"]}")
                .put("/v1/cases/{id}/handover", caseId)
                .then()
                .statusCode(412);
    }

    @Test
    void nobodyElseReadsOrWritesIt() {
        var caseId = ended(Events.referral());
        for (var client : new String[] {"police-investigator", "provider"}) {
            as(client).get("/v1/cases/{id}/handover", caseId).then().statusCode(403);
        }
        as("justice-department")
                .body("{}")
                .put("/v1/cases/{id}/handover", caseId)
                .then()
                .statusCode(403);
        as("centre").get("/v1/cases/{id}/handover", caseId).then().statusCode(404);
    }

    private UUID ended(ReferralReceived referral) {
        var caseId = story.assigned(referral);
        step("centre", caseId, "completion", "{\"completedOn\": \"2026-11-02\", \"detail\": \"x\"}")
                .then()
                .statusCode(200);
        now.is("2026-11-12T03:00:00Z");
        return caseId;
    }

    private static Response handOver(UUID caseId, String receivedAt, String papers) {
        return as("centre")
                .body("{\"receivedAt\": \"%s\", \"contents\": [%s]}".formatted(receivedAt, papers))
                .put("/v1/cases/{id}/handover", caseId);
    }
}
