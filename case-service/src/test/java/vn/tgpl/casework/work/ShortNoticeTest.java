package vn.tgpl.casework.work;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Now;
import vn.tgpl.casework.support.Ourselves;
import vn.tgpl.statute.table.TableSource;
import vn.tgpl.testkit.Tokens;

/** An office has confirmed that an act is announced a day ahead, or two to counsel of another province. */
@QuarkusTest
@Parts
class ShortNoticeTest {

    private static final String RULES = "clock-rules.csv";
    private static final String SHIPPED = TableSource.shipped().text(RULES);

    @Inject
    Ourselves ourselves;

    @Inject
    Now now;

    @BeforeEach
    void theRuleIsOn() {
        now.is("2026-11-22T05:00:00Z");
        ourselves.beginAnew();
        load(SHIPPED.replace("UNSURE,2019-12-02,,false", "CONFIRMED,2019-12-02,,true"));
    }

    @AfterEach
    void theRuleIsOffAgain() {
        load(SHIPPED);
        now.isRealAgain();
    }

    @ParameterizedTest
    @CsvSource({
        "INTERROGATION, 2026-11-20T08:00:00+07:00, false, 0",
        "INTERROGATION, 2026-11-20T08:00:01+07:00, false, 1",
        "INTERROGATION, 2026-11-19T08:00:00+07:00, true,  0",
        "STATEMENT,     2026-11-20T08:00:00+07:00, true,  1",
        "STUDY,         2026-11-21T08:00:00+07:00, true,  0"
    })
    void whoIsToldTooLateIsWarned(String kind, String told, boolean fromAnotherProvince, int warnings) {
        Ourselves.record(ourselves.assigned(), act(kind, "\"" + told + "\"", fromAnotherProvince))
                .then()
                .statusCode(201)
                .body("warnings", hasSize(warnings));
    }

    @Test
    void theWarningNamesTheRule() {
        Ourselves.record(ourselves.assigned(), act("STATEMENT", "\"2026-11-20T20:00:00+07:00\"", false))
                .then()
                .body("warnings.code", contains("notice-too-short"))
                .body("warnings.rule", contains("R19 announce-act"))
                .body("warnings.dueAt", contains("2026-11-20T08:00:00+07:00"));
    }

    @Test
    void whoDoesNotSayWhenTheyWereToldIsNotWarned() {
        Ourselves.record(ourselves.assigned(), act("STATEMENT", "null", false))
                .then()
                .statusCode(201)
                .body("warnings", empty());
    }

    private static String act(String kind, String told, boolean fromAnotherProvince) {
        return """
                {"kind": "%s", "startedAt": "2026-11-21T08:00:00+07:00", "endedAt": "2026-11-21T09:00:00+07:00",
                 "place": "Cà Mau", "noticeGivenAt": %s, "fromAnotherProvince": %s}""".formatted(kind, told, fromAnotherProvince);
    }

    private static void load(String rules) {
        given().auth()
                .oauth2(Tokens.of("operator"))
                .contentType("text/csv; charset=UTF-8")
                .body(rules)
                .put("/v1/law/tables/" + RULES)
                .then()
                .statusCode(200);
    }
}
