package vn.tgpl.casework.ending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.tgpl.casework.support.Agencies.as;
import static vn.tgpl.casework.support.Agencies.complete;
import static vn.tgpl.casework.support.Agencies.step;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Feeds;
import vn.tgpl.casework.support.Rows;
import vn.tgpl.casework.support.Story;

@QuarkusTest
@Parts
class EndingTest {

    private static final String WORDS = "Con trai của bà Nguyễn Thị B đã rút đơn";

    @Inject
    Story story;

    @Inject
    Rows rows;

    @Test
    void aCompletedCaseShowsInANewVersionWhereItStands() {
        var caseId = story.assigned();
        var version = as("centre").get("/v1/cases/{id}", caseId).<Integer>path("version");
        complete(caseId)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"" + (version + 1)))
                .body("state", equalTo("COMPLETED"));
    }

    @ParameterizedTest
    @CsvSource({
        "discontinuance, WITHDRAWN, DISCONTINUED",
        "discontinuance, REFUSAL_GROUND, DISCONTINUED",
        "suspension, INVESTIGATION_SUSPENDED, SUSPENDED"
    })
    void whoTakesPartIsToldHowItEndedAndNotWhy(String step, String ground, String ending) {
        var caseId = story.accepted();
        end(caseId, step, ground).then().statusCode(200).body("state", equalTo(ending));
        var involvement = Story.involvementOf(caseId);
        for (var client : new String[] {"police-investigator", "procuracy", "detention-camp", "centre"}) {
            var told = Feeds.about(client, involvement).getLast();
            assertThat(told.fact()).isEqualTo("ENDED");
            assertThat(told.field("details")).isEqualTo(Map.of("ending", ending));
        }
        as("procuracy").get("/v1/involvements/{id}", involvement).then().body("status", equalTo("ENDED"));
        as("police-investigator").get("/v1/cases/{id}", caseId).then().body("state", equalTo(ending));
    }

    @Test
    void theOtherServicesAreToldTheGround() {
        var caseId = story.accepted();
        end(caseId, "suspension", "CASE_SUSPENDED").then().statusCode(200);
        assertThat(rows.texts(
                        "select payload->>'ground' from outbox where aggregateid = ? and type = 'vn.tgpl.case.ended.v1'",
                        caseId.toString()))
                .containsExactly("CASE_SUSPENDED");
    }

    @Test
    void theThreeEndingsAreListedApart() {
        var completed = story.completed();
        var suspended = story.accepted();
        end(suspended, "suspension", "CASE_SUSPENDED");
        as("centre").get("/v1/cases?state=COMPLETED&limit=200").then().body("items.id", hasItem(completed.toString()));
        as("centre").get("/v1/cases?state=SUSPENDED&limit=200").then().body("items.id", hasItem(suspended.toString()));
    }

    @Test
    void theCentreAndTheDepartmentReadWhyAndTheLookIsAudited() {
        var caseId = story.accepted();
        end(caseId, "discontinuance", "WITHDRAWN");
        for (var client : new String[] {"centre", "justice-department"}) {
            as(client)
                    .get("/v1/cases/{id}/ending", caseId)
                    .then()
                    .statusCode(200)
                    .body("ending", equalTo("DISCONTINUED"))
                    .body("ground", equalTo("WITHDRAWN"))
                    .body("result", nullValue())
                    .body("detail", equalTo(WORDS));
            assertThat(rows.count(
                            "audit_entry where subject_id = ? and action = 'READ' and client = ?", caseId, client))
                    .isPositive();
        }
        as("police-investigator").get("/v1/cases/{id}/ending", caseId).then().statusCode(403);
        as("provider").get("/v1/cases/{id}/ending", caseId).then().statusCode(403);
    }

    @Test
    void aCaseThatGoesOnHasNoEnding() {
        as("centre").get("/v1/cases/{id}/ending", story.accepted()).then().statusCode(404);
    }

    @Test
    void theReasonsStandSealed() {
        var caseId = story.accepted();
        end(caseId, "discontinuance", "WITHDRAWN");
        assertThat(rows.texts("select cast(words as text) from case_ending where case_id = ?", caseId))
                .allSatisfy(words -> assertThat(words).contains("sealed:").doesNotContain("Nguyễn"));
    }

    @Test
    void theEndIsAudited() {
        var caseId = story.completed();
        assertThat(rows.count("audit_entry where subject_id = ? and action = 'WRITE' and client = 'centre'", caseId))
                .isOne();
    }

    @ParameterizedTest
    @CsvSource({"discontinuance, CASE_SUSPENDED, WITHDRAWN", "suspension, WITHDRAWN, CASE_SUSPENDED"})
    void eachEndingHasItsOwnGrounds(String step, String ground, String allowed) {
        end(story.accepted(), step, ground)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/ground"))
                .body("errors[0].code", equalTo("unknown-code"))
                .body("errors[0].allowed", hasItem(allowed));
    }

    @ParameterizedTest
    @CsvSource({"2036-11-20, in-future", "2026-11-01, before-acceptance"})
    void aCaseIsCompletedAfterItsAcceptanceAndBeforeTomorrow(String day, String code) {
        step("centre", story.assigned(), "completion", "{\"completedOn\": \"%s\", \"detail\": \"x\"}".formatted(day))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/completedOn"))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void whatHasEndedEndsNoSecondTime() {
        var caseId = story.completed();
        end(caseId, "discontinuance", "WITHDRAWN")
                .then()
                .statusCode(409)
                .body("code", equalTo("case-step-not-allowed"));
    }

    private static Response end(UUID caseId, String step, String ground) {
        return step("centre", caseId, step, "{\"ground\": \"%s\", \"detail\": \"%s\"}".formatted(ground, WORDS));
    }
}
