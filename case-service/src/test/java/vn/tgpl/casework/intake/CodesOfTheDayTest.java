package vn.tgpl.casework.intake;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.tgpl.casework.support.Agencies.as;
import static vn.tgpl.casework.support.Agencies.step;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Now;
import vn.tgpl.casework.support.Story;

/** The Centre decides with the codes that the law has on the day. */
@QuarkusTest
@Parts
class CodesOfTheDayTest {

    private static final String BEFORE_THE_LAW = "2017-12-31T16:59:59Z";
    private static final String EVE_OF_2027 = "2026-12-31T16:59:59Z";
    private static final String NEW_YEAR_2027 = "2026-12-31T17:00:00Z";

    @Inject
    Story story;

    @Inject
    Now now;

    @AfterEach
    void itIsTodayAgain() {
        now.isRealAgain();
    }

    @Test
    void anUnknownCategoryIsToldWhichOnesThereAre() {
        accept("RICH_HOUSEHOLD")
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-input"))
                .body("errors.pointer", contains("/category"))
                .body("errors.code", contains("unknown-code"))
                .body("errors[0].allowed", hasItems("POOR_HOUSEHOLD", "CHILD"))
                .body("errors[0].detail", startsWith("Mã không thuộc danh mục"));
    }

    /** The amended law counts near-poor households from the first moment of 2027 in Vietnam. */
    @Test
    void aCategoryOfALaterLawIsNotKnownBefore() {
        now.is(EVE_OF_2027);
        accept("NEAR_POOR_HOUSEHOLD")
                .then()
                .statusCode(422)
                .body("errors[0].allowed", not(hasItem("NEAR_POOR_HOUSEHOLD")));

        now.is(NEW_YEAR_2027);
        accept("NEAR_POOR_HOUSEHOLD")
                .then()
                .statusCode(200)
                .body("decision.category", equalTo("NEAR_POOR_HOUSEHOLD"))
                .body("fileCode", startsWith("TT.TGTT."));
    }

    @Test
    void anUnknownGroundIsToldWhichOnesThereAre() {
        refuse("BUSY")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/ground"))
                .body("errors.code", contains("unknown-code"))
                .body(
                        "errors[0].allowed",
                        contains("NOT_ENTITLED", "UNLAWFUL_CONTENT", "PERSON_DECEASED", "ALREADY_AIDED"));
    }

    @Test
    void aGroundIsNoneBeforeTheLawThatHasIt() {
        now.is(BEFORE_THE_LAW);
        refuse("NOT_ENTITLED")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("unknown-code"))
                .body("errors[0].allowed", nullValue());
    }

    @Test
    void aCodeThatIsNoneChangesNothing() {
        var caseId = story.pending();
        step("centre", caseId, "acceptance", "{\"category\": \"RICH_HOUSEHOLD\"}")
                .then()
                .statusCode(422);
        as("centre")
                .get("/v1/cases/{id}", caseId)
                .then()
                .body("state", equalTo("PENDING"))
                .body("version", equalTo(0));
    }

    private Response accept(String category) {
        return step("centre", story.pending(), "acceptance", "{\"category\": \"%s\"}".formatted(category));
    }

    private Response refuse(String ground) {
        return step("centre", story.pending(), "refusal", "{\"ground\": \"%s\", \"detail\": \"x\"}".formatted(ground));
    }
}
