package vn.tgpl.casework.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.casework.support.Agencies.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Rows;
import vn.tgpl.casework.support.Story;

@QuarkusTest
@Parts
class EvaluationTest {

    @Inject
    Story story;

    @Inject
    Rows rows;

    @Test
    void theDepartmentEvaluatesByPlan() {
        var caseId = story.completed();
        evaluate(caseId, "PLAN", "\"12/KH-STP\"", new Scores().with("PROCEEDINGS", "0"))
                .then()
                .statusCode(201)
                .body("agency", equalTo("H12.TP"))
                .body("planReference", equalTo("12/KH-STP"))
                .body("quality.total.toInteger()", equalTo(80))
                .body("quality.grade", equalTo("FAIR"));
        for (var client : new String[] {"centre", "justice-department"}) {
            as(client)
                    .get("/v1/cases/{id}/evaluations", caseId)
                    .then()
                    .statusCode(200)
                    .body("items.quality.grade", contains("FAIR"));
        }
    }

    @Test
    void aBreachOfArticle6FailsWhateverTheScore() {
        evaluate(story.completed(), "MANAGEMENT", null, new Scores().breaking("tiết lộ thông tin"))
                .then()
                .statusCode(201)
                .body("quality.grade", equalTo("FAIL"));
    }

    @Test
    void aPlanIsNamed() {
        evaluate(story.completed(), "PLAN", null, new Scores())
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/planReference"))
                .body("errors[0].code", equalTo("required"));
    }

    @Test
    void aWrongScoreIsPointedAt() {
        evaluate(story.completed(), "MANAGEMENT", null, new Scores().with("LEGALITY", "11"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/quality/scores/0/points"));
    }

    @Test
    void onAComplaintTheDepartmentDoesNotWaitForTheEnd() {
        var caseId = story.assigned();
        evaluate(caseId, "COMPLAINT", null, new Scores()).then().statusCode(201);
        evaluate(caseId, "PLAN", "\"12/KH-STP\"", new Scores())
                .then()
                .statusCode(409)
                .body("code", equalTo("case-not-ended"));
        evaluate(story.accepted(), "COMPLAINT", null, new Scores())
                .then()
                .statusCode(409)
                .body("code", equalTo("case-without-provider"));
    }

    @ParameterizedTest
    @CsvSource({"centre", "provider", "police-investigator", "operator"})
    void nobodyElseEvaluates(String client) {
        as(client)
                .body(body("MANAGEMENT", null, new Scores()))
                .post("/v1/cases/{id}/evaluations", story.completed())
                .then()
                .statusCode(403);
    }

    @Test
    void agenciesReadNone() {
        as("police-investigator")
                .get("/v1/cases/{id}/evaluations", story.assigned())
                .then()
                .statusCode(403);
    }

    @Test
    void thereIsNoOtherCase() {
        evaluate(UUID.randomUUID(), "MANAGEMENT", null, new Scores()).then().statusCode(404);
    }

    @Test
    void theCommentStandsSealed() {
        var caseId = story.completed();
        evaluate(caseId, "MANAGEMENT", null, new Scores().breaking("của ông Nguyễn"));
        assertThat(rows.texts("select cast(finding as text) from evaluation where case_id = ?", caseId))
                .allSatisfy(finding -> assertThat(finding).contains("sealed:").doesNotContain("Nguyễn"));
    }

    private static Response evaluate(UUID caseId, String cause, String plan, Scores scores) {
        return as("justice-department").body(body(cause, plan, scores)).post("/v1/cases/{id}/evaluations", caseId);
    }

    private static String body(String cause, String plan, Scores scores) {
        return "{\"cause\": \"%s\", \"planReference\": %s, \"quality\": %s}".formatted(cause, plan, scores);
    }
}
