package vn.tgpl.casework.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static vn.tgpl.casework.support.Agencies.addLawyer;
import static vn.tgpl.casework.support.Agencies.as;
import static vn.tgpl.casework.support.Agencies.assign;
import static vn.tgpl.casework.support.Agencies.register;
import static vn.tgpl.casework.support.Agencies.step;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Feeds;
import vn.tgpl.casework.support.Ourselves;
import vn.tgpl.casework.support.Rows;
import vn.tgpl.casework.support.Story;
import vn.tgpl.testkit.Dump;

@QuarkusTest
@Parts
class ProviderRefusalTest {

    private static final String BIASED = "{\"ground\": \"NOT_OBJECTIVE\", \"detail\": \"quen biết bị hại\"}";

    @Inject
    Story story;

    @Inject
    Ourselves ourselves;

    @Inject
    Rows rows;

    @Inject
    DataSource dataSource;

    @Test
    void theAssignedProviderRefusesAndAnotherOneIsDue() {
        var caseId = ours();
        step("provider", caseId, "provider-refusal", BIASED)
                .then()
                .statusCode(200)
                .body("state", equalTo("REPLACEMENT_DUE"));
        assertThat(Feeds.facts("detention-camp", Story.involvementOf(caseId))).endsWith("PROVIDER_WITHDRAWN");
        assertThat(rows.texts(
                        "select payload -> 'provider' ->> 'id' from outbox where aggregateid = ? and type = ?",
                        caseId.toString(),
                        "vn.tgpl.case.provider-withdrawn.v1"))
                .containsExactly(Ourselves.ID.toString());
        as("centre")
                .get("/v1/cases/{id}/assignments", caseId)
                .then()
                .body("items.endReason", contains("PROVIDER_REFUSED"))
                .body("items.notes.endGround", contains("NOT_OBJECTIVE"))
                .body("items.notes.endDetail", contains("quen biết bị hại"));
        assign(caseId, Ourselves.ID).then().statusCode(409).body("code", equalTo("provider-already-assigned"));
        assign(caseId, addLawyer("Trần Thị Thay")).then().statusCode(201).body("state", equalTo("ASSIGNED"));
    }

    @Test
    void theCentreRecordsItForARegisteredProvider() {
        var caseId = story.assigned();
        register("police-investigator", caseId).then().statusCode(201);
        step("centre", caseId, "provider-refusal", "{\"ground\": \"CARD_WITHDRAWN\", \"detail\": \"x\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("REPLACEMENT_DUE"));
    }

    @Test
    void theDetailStandsSealedAndIsToldToNoAgency() {
        var caseId = ours();
        var detail = "là bạn thân của bị hại " + UUID.randomUUID();
        step("provider", caseId, "provider-refusal", BIASED.replace("quen biết bị hại", detail));
        assertThat(new Dump(dataSource).placesOf(detail)).isEmpty();
        assertThat(as("detention-camp")
                        .get("/v1/cases/{id}/assignments", caseId)
                        .asString())
                .doesNotContain(detail)
                .doesNotContain("NOT_OBJECTIVE");
    }

    @Test
    void anotherProvidersCaseIsNotTheirs() {
        ourselves.registered();
        var seen = "\"%d\"".formatted(2);
        as("provider")
                .header("If-Match", seen)
                .body(BIASED)
                .post("/v1/cases/{id}/provider-refusal", story.assigned())
                .then()
                .statusCode(404);
    }

    @Test
    void whoHasNotBeenAssignedHasNothingToRefuse() {
        step("centre", story.accepted(), "provider-refusal", BIASED)
                .then()
                .statusCode(409)
                .body("code", equalTo("case-step-not-allowed"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"detail": "x"}                             | /ground | not-null
                    {"ground": "TOO_BUSY", "detail": "x"}       | /ground | unknown-code
                    {"ground": "NOT_OBJECTIVE"}                 | /detail | not-null
                    {"ground": "NOT_OBJECTIVE", "detail": "  "} | /detail | not-blank
                    """)
    void pointsAtWhatIsWrong(String body, String pointer, String code) {
        step("centre", story.assigned(), "provider-refusal", body)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void namesTheGroundsOfBothParagraphs() {
        step("centre", story.assigned(), "provider-refusal", "{\"ground\": \"BUSY\", \"detail\": \"x\"}")
                .then()
                .body("errors[0].allowed", hasItems("CARD_WITHDRAWN", "CANNOT_ACT_EFFECTIVELY"));
    }

    private UUID ours() {
        var caseId = story.accepted();
        assign(caseId, ourselves.registered()).then().statusCode(201);
        return caseId;
    }
}
