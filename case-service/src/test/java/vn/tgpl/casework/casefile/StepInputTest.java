package vn.tgpl.casework.casefile;

import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static vn.tgpl.casework.support.Agencies.as;
import static vn.tgpl.casework.support.Agencies.step;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Story;

@QuarkusTest
@Parts
class StepInputTest {

    @Inject
    Story story;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    acceptance  | {}                                              | /category   | not-null
                    acceptance  | {"category": null}                              | /category   | not-null
                    acceptance  | {"category": "Hộ nghèo"}                        | /category   | unknown-code
                    acceptance  | {"category": 12}                                | /category   | wrong-type
                    acceptance  | {"category": "AB", "immediate": "true"}         | /immediate  | wrong-type
                    refusal     | {"detail": "x"}                                 | /ground     | not-null
                    refusal     | {"ground": "NOT_ENTITLED"}                      | /detail     | not-blank
                    refusal     | {"ground": "NOT_ENTITLED", "detail": "  "}      | /detail     | not-blank
                    refusal     | {"ground": "BUSY", "detail": "x"}               | /ground     | unknown-code
                    refusal     | {"ground": 1, "detail": "x"}                    | /ground     | wrong-type
                    refusal     | {"ground": "NOT_ENTITLED", "detail": "\\u0000"} | /detail     | wrong-type
                    assignments | {"providerId": "7"}                             | /providerId | wrong-type
                    assignments | {"providerId": ["7"]}                           | /providerId | wrong-type
                    """)
    void pointsAtWhatIsWrong(String step, String body, String pointer, String code) {
        step("centre", story.pending(), step, body)
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-input"))
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code))
                .body("errors[0].detail", not(emptyOrNullString()));
    }

    @Test
    void namesTheValuesThatAreAllowed() {
        step("centre", story.pending(), "refusal", "{\"ground\": \"BUSY\", \"detail\": \"x\"}")
                .then()
                .body("errors[0].allowed", hasItems("NOT_ENTITLED", "PERSON_DECEASED"));
    }

    @Test
    void refusesADetailThatIsTooLong() {
        var body = "{\"ground\": \"NOT_ENTITLED\", \"detail\": \"%s\"}".formatted("x".repeat(2001));
        step("centre", story.pending(), "refusal", body)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/detail"));
    }

    @Test
    void keepsVietnameseInNfc() {
        var decomposed = "Đã có tô\u0309 chư\u0301c khác";
        step(
                        "centre",
                        story.pending(),
                        "refusal",
                        "{\"ground\": \"ALREADY_AIDED\", \"detail\": \"%s\"}".formatted(decomposed))
                .then()
                .statusCode(200)
                .body("decision.refusalDetail", equalTo("Đã có tổ chức khác"));
    }

    @Test
    void knowsNoCaseOfAnIdThatIsNone() {
        as("centre").get("/v1/cases/abc").then().statusCode(404).body("code", equalTo("not-found"));
    }

    @Test
    void speaksEnglishToWhoAsksForIt() {
        as("centre")
                .header("Accept-Language", "en")
                .header("If-Match", "\"0\"")
                .body("{\"providerId\": \"01990000-0000-7000-8000-00000000000e\"}")
                .post("/v1/cases/{id}/assignments", story.pending())
                .then()
                .body("errors[0].detail", equalTo("There is no such provider"));
    }
}
