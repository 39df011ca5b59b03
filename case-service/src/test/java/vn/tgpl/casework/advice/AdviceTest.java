package vn.tgpl.casework.advice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.casework.support.Agencies.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.casefile.CaseFiles;
import vn.tgpl.casework.support.CaseClocks;
import vn.tgpl.casework.support.Now;
import vn.tgpl.casework.support.Ourselves;
import vn.tgpl.casework.support.Story;

/** The papers were complete on Friday 4 December 2026; it is the twentieth. */
@QuarkusTest
@Parts
class AdviceTest {

    private static final String RULE = "R28 give-advice";

    @Inject
    Ourselves ourselves;

    @Inject
    Story story;

    @Inject
    AdviceGiving advice;

    @Inject
    CaseFiles cases;

    @Inject
    Now now;

    @BeforeEach
    void itIsTheTwentieth() {
        now.is("2026-12-20T05:00:00Z");
        ourselves.beginAnew();
    }

    @AfterEach
    void itIsTodayAgain() {
        now.isRealAgain();
    }

    @Test
    void tenDaysRunFromTheLastPaper() {
        var caseId = asked(false);
        assertThat(CaseClocks.one(caseId, RULE)).containsEntry("dueAt", "2026-12-15T00:00:00+07:00");
        give("provider", caseId, "2026-12-09T09:00:00+07:00", false)
                .then()
                .statusCode(201)
                .body("documentReference", equalTo("12/TV"));
        assertThat(CaseClocks.one(caseId, RULE))
                .containsEntry("status", "MET")
                .containsEntry("metAt", "2026-12-09T09:00:00+07:00");
    }

    @Test
    void aComplexMatterHasThirty() {
        assertThat(CaseClocks.one(asked(true), RULE)).containsEntry("dueAt", "2027-01-05T00:00:00+07:00");
    }

    @Test
    void whatProvesComplexHadThirtyAllAlong() {
        var caseId = asked(false);
        give("centre", caseId, "2026-12-18T09:00:00+07:00", true).then().statusCode(201);
        assertThat(CaseClocks.one(caseId, RULE))
                .containsEntry("dueAt", "2027-01-05T00:00:00+07:00")
                .containsEntry("status", "MET");
    }

    @Test
    void whatIsNotComplexIsLateAfterTen() {
        var caseId = asked(false);
        give("centre", caseId, "2026-12-18T09:00:00+07:00", false).then().statusCode(201);
        assertThat(CaseClocks.one(caseId, RULE)).containsEntry("status", "MISSED");
    }

    @Test
    void adviceIsGivenOnceAndWhereItIsDue() {
        var caseId = asked(false);
        give("provider", caseId, "2026-12-09T09:00:00+07:00", false).then().statusCode(201);
        for (var other : new UUID[] {caseId, ourselves.assigned()}) {
            give("provider", other, "2026-12-10T09:00:00+07:00", false)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("no-advice-due"));
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-12-03T09:00:00+07:00, before-papers", "2026-12-20T13:00:00+07:00, in-future"})
    void pointsAtATimeThatCannotBe(String at, String code) {
        give("provider", asked(false), at, false)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/givenAt"))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void isForTheCentreAndTheCasesOwnProvider() {
        give("provider", story.assigned(), "2026-12-09T09:00:00+07:00", false)
                .then()
                .statusCode(404);
        var caseId = asked(false);
        give("police-investigator", caseId, "2026-12-09T09:00:00+07:00", false)
                .then()
                .statusCode(403);
        as("provider").body("{}").post("/v1/cases/{id}/advice", caseId).then().statusCode(422);
        given().contentType(ContentType.JSON)
                .post("/v1/cases/{id}/advice", caseId)
                .then()
                .statusCode(401);
    }

    private UUID asked(boolean isComplex) {
        var caseId = ourselves.assigned();
        QuarkusTransaction.requiringNew()
                .run(() ->
                        advice.papersCompleted(cases.find(caseId), isComplex, Instant.parse("2026-12-04T02:00:00Z")));
        return caseId;
    }

    private static Response give(String client, UUID caseId, String at, boolean isComplex) {
        return as(client)
                .body("{\"givenAt\": \"%s\", \"complex\": %s, \"documentReference\": \"12/TV\"}"
                        .formatted(at, isComplex))
                .post("/v1/cases/{id}/advice", caseId);
    }
}
