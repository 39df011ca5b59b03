package vn.tgpl.casework.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static vn.tgpl.casework.support.Agencies.as;
import static vn.tgpl.casework.support.Agencies.step;

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
class AppraisalTest {

    @Inject
    Story story;

    @Inject
    Rows rows;

    @ParameterizedTest
    @CsvSource({"10, 100, GOOD", "0, 90, GOOD", "9.25, 99.25, GOOD"})
    void theScoresAreAddedAndGradedByTheLaw(String legality, float total, String grade) {
        quality(story.completed(), new Scores().with("LEGALITY", legality))
                .then()
                .statusCode(201)
                .body("kind", equalTo("QUALITY"))
                .body("quality.total.toFloat()", equalTo(total))
                .body("quality.grade", equalTo(grade))
                .body("time", nullValue());
    }

    @Test
    void aBreachOfArticle6FailsWhateverTheScore() {
        quality(story.completed(), new Scores().breaking("đòi thêm tiền"))
                .then()
                .statusCode(201)
                .body("quality.total.toInteger()", equalTo(100))
                .body("quality.grade", equalTo("FAIL"));
    }

    @Test
    void aBreachIsGivenItsReason() {
        refused(new Scores().breaking(null), "/quality/comment", "required");
    }

    @Test
    void everyCriterionIsScored() {
        refused(new Scores().without("EVIDENCE"), "/quality/scores", "criterion-missing");
    }

    @Test
    void noCriterionGivesMoreThanItsMost() {
        refused(new Scores().with("FITS_THE_REQUEST", "5.5"), "/quality/scores/3/points", "above-most");
        refused(new Scores().with("LEGALITY", "-1"), "/quality/scores/0/points", "decimal-min");
        refused(new Scores().with("LEGALITY", "1.125"), "/quality/scores/0/points", "digits");
    }

    @Test
    void whatIsNoCriterionIsToldWhichOnesAre() {
        quality(story.completed(), new Scores().with("KINDNESS", "1"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/quality/scores/9/criterion"))
                .body("errors[0].allowed", hasItem("SATISFACTION"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"kind": "TIME"}                      | /time    | required
            {"kind": "TIME", "time": []}          | /time    | size
            {"kind": "QUALITY"}                   | /quality | required
            {"kind": "SPEED"}                     | /kind    | unknown-value
            {"kind": "TIME", "time": [{"activityId": "01990000-0000-7000-8000-0000000000a1", "minutes": 1}]} | /time/0/reason | not-null
            """)
    void pointsAtWhatIsWrong(String body, String pointer, String code) {
        appraise(story.completed(), body)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void aCaseThatGoesOnIsNotAppraised() {
        quality(story.assigned(), new Scores()).then().statusCode(409).body("code", equalTo("case-not-ended"));
    }

    @Test
    void norIsOneThatNobodyWorkedOn() {
        var caseId = story.accepted();
        step("centre", caseId, "discontinuance", "{\"ground\": \"WITHDRAWN\", \"detail\": \"x\"}");
        quality(caseId, new Scores()).then().statusCode(409).body("code", equalTo("case-without-provider"));
    }

    @Test
    void theSameKeyAppraisesOnce() {
        var caseId = story.completed();
        for (var i = 0; i < 2; i++) {
            as("centre")
                    .header("Idempotency-Key", "appraisal-of-" + caseId)
                    .body("{\"kind\": \"QUALITY\", \"quality\": %s}".formatted(new Scores()))
                    .post("/v1/cases/{id}/appraisals", caseId)
                    .then()
                    .statusCode(201);
        }
        assertThat(rows.count("appraisal where case_id = ?", caseId)).isOne();
    }

    @Test
    void theWordsStandSealed() {
        var caseId = story.completed();
        quality(caseId, new Scores().breaking("của ông Nguyễn"));
        assertThat(rows.texts("select cast(content as text) from appraisal where case_id = ?", caseId))
                .allSatisfy(content -> assertThat(content).contains("sealed:").doesNotContain("Nguyễn"));
    }

    private void refused(Scores scores, String pointer, String code) {
        quality(story.completed(), scores)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    private static Response quality(UUID caseId, Scores scores) {
        return appraise(caseId, "{\"kind\": \"QUALITY\", \"quality\": %s}".formatted(scores));
    }

    private static Response appraise(UUID caseId, String body) {
        return as("centre").body(body).post("/v1/cases/{id}/appraisals", caseId);
    }
}
