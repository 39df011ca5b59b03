package vn.tgpl.casework.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static vn.tgpl.casework.support.Agencies.as;
import static vn.tgpl.casework.support.Agencies.step;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Rows;
import vn.tgpl.casework.support.Story;
import vn.tgpl.statute.time.LegalTime;

@QuarkusTest
@Parts
class ClassificationTest {

    private static final String SUCCESS = "{\"success\": [%s], \"complexOrTypical\": []}";
    private static final String TICKED = "{\"criterion\": \"%s\", \"evidence\": \"QĐ 05 của ông Nguyễn\"}";

    @Inject
    Story story;

    @Inject
    Rows rows;

    @Test
    void aSuspensionMayBeASuccess() {
        var caseId = story.assigned();
        step("centre", caseId, "suspension", "{\"ground\": \"CASE_SUSPENDED\", \"detail\": \"x\"}");
        put(caseId, SUCCESS.formatted(TICKED.formatted("SUSPENDED_TO_BENEFIT")))
                .then()
                .statusCode(200)
                .body("success.criterion", contains("SUSPENDED_TO_BENEFIT"))
                .body("complexOrTypical", equalTo(List.of()))
                .body("endedIn", equalTo(thisYear()));
    }

    @ParameterizedTest
    @CsvSource({"CRITERION_04", "CRITERION_99", "MANDATORY_DEFENCE"})
    void whatTheLawDoesNotHaveOrHasOffIsRefusedWithWhatItHas(String criterion) {
        put(story.completed(), SUCCESS.formatted(TICKED.formatted(criterion)))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/success/0/criterion"))
                .body("errors[0].code", equalTo("unknown-code"))
                .body("errors[0].allowed", hasItem("NOT_PROSECUTED_OR_LESSER_OFFENCE"))
                .body("errors[0].allowed", not(hasItem("CRITERION_04")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"success": []}                                                                        | /complexOrTypical  | not-null
            {"success": [{"criterion": "SUSPENDED_TO_BENEFIT"}], "complexOrTypical": []}           | /success/0/evidence | not-null
            {"success": [], "complexOrTypical": [{"criterion": "X", "evidence": " "}]}             | /complexOrTypical/0/evidence | not-blank
            """)
    void pointsAtWhatIsWrong(String body, String pointer, String code) {
        put(story.completed(), body)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void aCriterionIsTickedOnce() {
        var twice = TICKED.formatted("SUSPENDED_TO_BENEFIT") + ", " + TICKED.formatted("SUSPENDED_TO_BENEFIT");
        put(story.completed(), SUCCESS.formatted(twice))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/success/1/criterion"));
    }

    @Test
    void aCaseThatGoesOnHasNoResult() {
        put(story.assigned(), SUCCESS.formatted("")).then().statusCode(409).body("code", equalTo("case-not-ended"));
    }

    @Test
    void itMayBeSaidAnewAndAStaleVersionIsRefused() {
        var caseId = story.completed();
        var first = put(caseId, SUCCESS.formatted(TICKED.formatted("SUSPENDED_TO_BENEFIT")))
                .getHeader("ETag");
        put(caseId, SUCCESS.formatted("")).then().statusCode(200).header("ETag", not(equalTo(first)));
        as("centre")
                .header("If-Match", first)
                .body(SUCCESS.formatted(""))
                .put("/v1/cases/{id}/classification", caseId)
                .then()
                .statusCode(412);
    }

    @Test
    void theDepartmentReadsTheEvidenceAndTheLookIsAudited() {
        var caseId = story.completed();
        put(caseId, SUCCESS.formatted(TICKED.formatted("SUSPENDED_TO_BENEFIT")));
        as("justice-department")
                .get("/v1/cases/{id}/classification", caseId)
                .then()
                .statusCode(200)
                .body("success.evidence", contains("QĐ 05 của ông Nguyễn"));
        assertThat(rows.count(
                        "audit_entry where subject_id = ? and action = 'READ' and client = 'justice-department'",
                        caseId))
                .isOne();
        assertThat(rows.texts("select cast(classification as text) from case_classification where case_id = ?", caseId))
                .allSatisfy(stored -> assertThat(stored).contains("sealed:").doesNotContain("Nguyễn"));
    }

    @Test
    void theYearlyListNamesTheCasesThatCountAndNoEvidence() {
        var successful = story.completed();
        var complex = story.completed();
        var neither = story.completed();
        put(successful, SUCCESS.formatted(TICKED.formatted("SUSPENDED_TO_BENEFIT")));
        put(
                complex,
                "{\"success\": [], \"complexOrTypical\": [%s, %s]}"
                        .formatted(TICKED.formatted("MANDATORY_DEFENCE"), TICKED.formatted("SEVERAL_CHARGES")));
        put(neither, SUCCESS.formatted(""));
        var listed = list("COMPLEX_OR_TYPICAL", thisYear());
        listed.then()
                .statusCode(200)
                .body("items.caseId", hasItem(complex.toString()))
                .body("items.caseId", not(hasItem(successful.toString())))
                .body("items.caseId", not(hasItem(neither.toString())))
                .body(
                        "items.find { it.caseId == '%s' }.complexOrTypical".formatted(complex),
                        containsInAnyOrder("MANDATORY_DEFENCE", "SEVERAL_CHARGES"));
        assertThat(listed.asString()).doesNotContain("Nguyễn");
        list("SUCCESS", thisYear()).then().body("items.caseId", hasItem(successful.toString()));
        list("SUCCESS", thisYear() - 1).then().body("items.caseId", not(hasItem(successful.toString())));
    }

    @Test
    void theListIsOfOneYearAndOneKind() {
        as("centre")
                .get("/v1/cases/classified?kind=SUCCESS")
                .then()
                .statusCode(422)
                .body("errors[0].parameter", equalTo("year"));
        list("GREAT", 2026).then().statusCode(422).body("errors[0].parameter", equalTo("kind"));
    }

    @ParameterizedTest
    @CsvSource({"police-investigator", "provider", "court-clerk"})
    void agenciesSeeNeither(String client) {
        as(client).get("/v1/cases/classified?year=2026&kind=SUCCESS").then().statusCode(403);
        as(client)
                .get("/v1/cases/{id}/classification", UUID.randomUUID())
                .then()
                .statusCode(403);
    }

    private static int thisYear() {
        return LocalDate.now(LegalTime.ZONE).getYear();
    }

    private static Response list(String kind, int year) {
        return as("justice-department").get("/v1/cases/classified?year={y}&kind={k}&limit=200", year, kind);
    }

    private static Response put(UUID caseId, String body) {
        return as("centre").body(body).put("/v1/cases/{id}/classification", caseId);
    }
}
