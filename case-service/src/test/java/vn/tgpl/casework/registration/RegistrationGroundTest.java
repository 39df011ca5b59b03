package vn.tgpl.casework.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.casework.support.Agencies.register;
import static vn.tgpl.casework.support.Agencies.step;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Story;

/** An agency refuses or cancels on a ground that the law has on the day of its decision. */
@QuarkusTest
@Parts
class RegistrationGroundTest {

    @Inject
    Story story;

    @Test
    void aKnownGroundIsTaken() {
        decide(story.assigned(), "REFUSED", "APPOINTED_COUNSEL_DECLINED", "2026-11-21")
                .then()
                .statusCode(201);
    }

    @ParameterizedTest(name = "{0} on the ground {1} on {2}")
    @CsvSource({
        "REFUSED, TIRED, 2026-11-21",
        // a ground of cancellation
        "REFUSED, STATUTORY_GROUND, 2026-11-21",
        "CANCELLED, RELATIVE, 2026-11-21",
        // in the table, and off until it is confirmed
        "CANCELLED, BARRED_FROM_DEFENCE, 2026-11-21",
        // the day before the code came into force
        "REFUSED, RELATIVE, 2017-12-31"
    })
    void anyOtherIsNone(String decision, String ground, String day) {
        decide(registered(), decision, ground, day)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/ground"))
                .body("errors.code", contains("unknown-code"));
    }

    @Test
    void namesTheGroundsOfTheDecision() {
        var caseId = registered();
        assertThat(decide(caseId, "REFUSED", "TIRED", "2026-11-21").<List<String>>path("errors[0].allowed"))
                .contains("RELATIVE", "CIVIL_CONDITIONS_NOT_MET")
                .doesNotContain("STATUTORY_GROUND");
        decide(caseId, "CANCELLED", "TIRED", "2026-11-21")
                .then()
                .body("errors[0].allowed", contains("STATUTORY_GROUND"))
                .body("errors[0].detail", equalTo("""
                        Mã không thuộc danh mục mà pháp luật quy định tại thời điểm này; \
                        các mã được phép: STATUTORY_GROUND"""));
    }

    private UUID registered() {
        var caseId = story.assigned();
        register("police-investigator", caseId).then().statusCode(201);
        return caseId;
    }

    private static Response decide(UUID caseId, String decision, String ground, String day) {
        return step("police-investigator", caseId, "registrations", """
                {"decision": "%s", "decidedAt": "%sT09:00:00+07:00", "ground": "%s"}""".formatted(decision, day, ground));
    }
}
