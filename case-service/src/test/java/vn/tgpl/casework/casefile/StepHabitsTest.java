package vn.tgpl.casework.casefile;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.casework.support.Agencies.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Rows;
import vn.tgpl.casework.support.Story;
import vn.tgpl.testkit.Tokens;

/** What is the same for every step of a case; none of these requests changes anything. */
@QuarkusTest
@Parts
class StepHabitsTest {

    @Inject
    Story story;

    @Inject
    Rows rows;

    private UUID caseId;

    @BeforeEach
    void open() {
        caseId = story.pending();
    }

    @AfterEach
    void nothingIsWritten() {
        assertThat(rows.texts("select state || version from legal_aid_case where id = ?", caseId))
                .containsExactly("PENDING0");
        assertThat(rows.count("outbox where aggregateid = ?", caseId.toString()))
                .isZero();
    }

    @ParameterizedTest
    @EnumSource
    void needsAToken(Step step) {
        given().contentType(ContentType.JSON)
                .body(step.body)
                .post(step.path(caseId))
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", equalTo("Bearer"))
                .body("code", equalTo("unauthenticated"));
    }

    @ParameterizedTest
    @EnumSource
    void takesNoExpiredToken(Step step) {
        step.asked()
                .auth()
                .oauth2(Tokens.expired(step.client))
                .post(step.path(caseId))
                .then()
                .statusCode(401)
                .body("code", equalTo("unauthenticated"));
    }

    @ParameterizedTest
    @EnumSource
    void needsTheScope(Step step) {
        as("detention-camp")
                .header("If-Match", "\"0\"")
                .body(step.body)
                .post(step.path(caseId))
                .then()
                .statusCode(403)
                .body("code", equalTo("forbidden"));
    }

    @ParameterizedTest
    @EnumSource
    void needsIfMatch(Step step) {
        step.asked().post(step.path(caseId)).then().statusCode(428).body("code", equalTo("if-match-missing"));
    }

    @ParameterizedTest
    @EnumSource
    void refusesAStaleVersion(Step step) {
        step.asked()
                .header("If-Match", "\"7\"")
                .post(step.path(caseId))
                .then()
                .statusCode(412)
                .body("code", equalTo("stale-version"));
    }

    @ParameterizedTest
    @EnumSource
    void knowsNoOtherCase(Step step) {
        step.asked()
                .header("If-Match", "\"0\"")
                .post(step.path(UUID.randomUUID()))
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
    }

    @ParameterizedTest
    @EnumSource
    void namesAFieldThatItDoesNotKnow(Step step) {
        step.asked()
                .header("If-Match", "\"0\"")
                .body(step.body.replace("{", "{\"colour\": 1, "))
                .post(step.path(caseId))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/colour"))
                .body("errors[0].code", equalTo("unknown-field"));
    }

    @ParameterizedTest
    @EnumSource
    void refusesWhatIsNoJson(Step step) {
        for (var body : new String[] {"{", "{\"a\": }", "\u0000"}) {
            as(step.client)
                    .header("If-Match", "\"0\"")
                    .body(body)
                    .post(step.path(caseId))
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("malformed-json"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void needsABody(Step step) {
        as(step.client)
                .header("If-Match", "\"0\"")
                .post(step.path(caseId))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo(""))
                .body("errors[0].code", equalTo("not-null"));
    }

    @ParameterizedTest
    @EnumSource
    void readsJsonOnly(Step step) {
        step.asked().contentType(ContentType.XML).post(step.path(caseId)).then().statusCode(415);
    }

    @ParameterizedTest
    @EnumSource
    void refusesWhatIsTooLarge(Step step) {
        as(step.client)
                .body("{\"x\": \"" + "x".repeat(2 << 20) + "\"}")
                .post(step.path(caseId))
                .then()
                .statusCode(413)
                .body("code", equalTo("too-large"));
    }
}
