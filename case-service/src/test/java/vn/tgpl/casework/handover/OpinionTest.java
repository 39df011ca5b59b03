package vn.tgpl.casework.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static vn.tgpl.casework.support.Agencies.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Rows;
import vn.tgpl.casework.support.Story;

@QuarkusTest
@Parts
class OpinionTest {

    private static final String SHEET = """
            {"givenOn": "2026-11-20", "overall": "%s", "conduct": "SATISFIED", "comment": "Cảm ơn luật sư Nguyễn"}""";

    @Inject
    Story story;

    @Inject
    Rows rows;

    @Test
    void whatThePersonSaidIsKeptSealedAndReadByTheCentreAndTheDepartment() {
        var caseId = story.assigned();
        put(caseId, SHEET.formatted("SATISFIED")).then().statusCode(200).body("version", equalTo(0));
        for (var client : new String[] {"centre", "justice-department"}) {
            as(client)
                    .get("/v1/cases/{id}/opinion", caseId)
                    .then()
                    .statusCode(200)
                    .body("overall", equalTo("SATISFIED"))
                    .body("timely", nullValue())
                    .body("comment", equalTo("Cảm ơn luật sư Nguyễn"));
        }
        assertThat(rows.texts("select cast(sheet as text) from opinion_sheet where case_id = ?", caseId))
                .allSatisfy(sheet -> assertThat(sheet).contains("sealed:").doesNotContain("Nguyễn"));
    }

    @Test
    void whatWasCopiedWronglyIsCorrected() {
        var caseId = story.assigned();
        put(caseId, SHEET.formatted("SATISFIED"));
        put(caseId, SHEET.formatted("DISSATISFIED")).then().body("overall", equalTo("DISSATISFIED"));
        as("centre")
                .header("If-Match", "\"0\"")
                .body(SHEET.formatted("SATISFIED"))
                .put("/v1/cases/{id}/opinion", caseId)
                .then()
                .statusCode(412);
    }

    @Test
    void pointsAtWhatIsWrong() {
        put(story.assigned(), SHEET.formatted("HAPPY"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/overall"))
                .body("errors[0].allowed", hasItem("DISSATISFIED"));
        put(story.assigned(), SHEET.formatted("SATISFIED").replace("2026-11-20", "2036-11-20"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/givenOn"))
                .body("errors[0].code", equalTo("in-future"));
    }

    @Test
    void agenciesReadNone() {
        as("police-investigator")
                .get("/v1/cases/{id}/opinion", story.assigned())
                .then()
                .statusCode(403);
        as("centre").get("/v1/cases/{id}/opinion", story.assigned()).then().statusCode(404);
        put(UUID.randomUUID(), SHEET.formatted("SATISFIED")).then().statusCode(404);
    }

    private static Response put(UUID caseId, String sheet) {
        return as("centre").body(sheet).put("/v1/cases/{id}/opinion", caseId);
    }
}
