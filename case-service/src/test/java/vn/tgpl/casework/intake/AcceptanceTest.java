package vn.tgpl.casework.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static vn.tgpl.casework.support.Agencies.accept;
import static vn.tgpl.casework.support.Agencies.as;
import static vn.tgpl.casework.support.Agencies.step;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Rows;
import vn.tgpl.casework.support.Story;

@QuarkusTest
@Parts
class AcceptanceTest {

    @Inject
    Story story;

    @Inject
    Rows rows;

    @Test
    void givesTheFileCodeAndANewVersion() {
        accept(story.pending())
                .then()
                .statusCode(200)
                .header("ETag", matchesPattern("\"1.*\""))
                .body("state", equalTo("ACCEPTED"))
                .body("fileCode", matchesPattern("TT\\.TGTT\\.\\d{2,}\\.\\d{4}"))
                .body("decision.category", equalTo("MINOR_ACCUSED_16_TO_18"))
                .body("decision.immediate", equalTo(false));
    }

    @Test
    void keepsThatProofMayFollow() {
        step("centre", story.pending(), "acceptance", "{\"category\": \"POOR_HOUSEHOLD\", \"immediate\": true}")
                .then()
                .statusCode(200)
                .body("decision.immediate", equalTo(true));
    }

    @Test
    void meetsTheClocksThatAcceptanceMeets() {
        accept(story.pending()).then().body("clocks.find { it.rule.startsWith('R08') }.status", equalTo("MET"));
    }

    @Test
    void publishesItWithoutPersonalData() {
        var caseId = story.accepted();
        assertThat(rows.texts("select type from outbox where aggregateid = ?", caseId.toString()))
                .containsExactly("vn.tgpl.case.accepted.v1");
        assertThat(rows.texts("select aggregatetype from outbox where aggregateid = ?", caseId.toString()))
                .containsExactly("case");
    }

    @Test
    void tellsEveryParticipant() {
        var caseId = story.accepted();
        as("detention-camp")
                .get("/v1/involvements/{id}", Story.involvementOf(caseId))
                .then()
                .body("status", equalTo("ACCEPTED"));
    }

    @Test
    void refusesOnAGroundOfTheLaw() {
        var caseId = story.pending();
        step("centre", caseId, "refusal", "{\"ground\": \"ALREADY_AIDED\", \"detail\": \"Đã có tổ chức khác thụ lý\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("REFUSED"))
                .body("decision.refusalGround", equalTo("ALREADY_AIDED"))
                .body("decision.refusalDetail", equalTo("Đã có tổ chức khác thụ lý"))
                .body("clocks.findAll { it.status == 'RUNNING' }.rule", contains("R13 answer-refused-request"));
        assertThat(rows.texts("select cast(payload as text) from outbox where aggregateid = ?", caseId.toString()))
                .singleElement()
                .asString()
                .contains("ALREADY_AIDED")
                .doesNotContain("Đã có");
    }

    @Test
    void isDecidedOnce() {
        var caseId = story.accepted();
        accept(caseId)
                .then()
                .statusCode(409)
                .body("code", equalTo("case-step-not-allowed"))
                .body("detail", equalTo("Vụ việc đang ở trạng thái ACCEPTED, không thể chuyển sang ACCEPTED."))
                .body("allowed", contains("assignments", "discontinuance", "suspension"));
        step("centre", caseId, "refusal", "{\"ground\": \"NOT_ENTITLED\", \"detail\": \"x\"}")
                .then()
                .statusCode(409);
    }
}
