package vn.tgpl.casework.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.casework.support.Agencies.CARD;
import static vn.tgpl.casework.support.Agencies.addLawyer;
import static vn.tgpl.casework.support.Agencies.addProvider;
import static vn.tgpl.casework.support.Agencies.as;
import static vn.tgpl.casework.support.Agencies.assign;
import static vn.tgpl.casework.support.Agencies.step;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Rows;
import vn.tgpl.casework.support.Story;

@QuarkusTest
@Parts
class AssignmentTest {

    @Inject
    Story story;

    @Inject
    Rows rows;

    @Test
    void assignsAProvider() {
        var caseId = story.accepted();
        var lawyer = addLawyer("Phạm Văn Luật");
        assign(caseId, lawyer)
                .then()
                .statusCode(201)
                .header("Location", endsWith("/v1/cases/" + caseId))
                .body("state", equalTo("ASSIGNED"))
                .body("provider.id", equalTo(lawyer.toString()))
                .body("provider.name", equalTo("Phạm Văn Luật"))
                .body("provider.kind", equalTo("LAWYER"));
    }

    @Test
    void showsEveryParticipantTheProvidersProfessionalName() {
        var caseId = story.assigned();
        as("procuracy")
                .get("/v1/involvements/{id}", Story.involvementOf(caseId))
                .then()
                .body("status", equalTo("ASSIGNED"))
                .body("provider.name", equalTo("Lê Thị Luật"));
    }

    @Test
    void namesTheProviderThatIsReplaced() {
        var caseId = story.assigned();
        assign(caseId, addLawyer("Trần Thị Thay")).then().statusCode(201);
        as("police-investigator")
                .get("/v1/involvements/{id}", Story.involvementOf(caseId))
                .then()
                .body("status", equalTo("REPLACED"))
                .body("provider.name", equalTo("Trần Thị Thay"));
        assertThat(rows.texts("""
                        select payload -> 'replaced' ->> 'name' from outbox
                         where aggregateid = ? and type = 'vn.tgpl.case.provider-assigned.v1' order by sequence""", caseId.toString())).containsExactly("null", "Lê Thị Luật");
    }

    @Test
    void needsAnAcceptedCase() {
        assign(story.pending(), addLawyer("Phạm Văn Luật"))
                .then()
                .statusCode(409)
                .body("code", equalTo("case-step-not-allowed"));
    }

    @Test
    void needsAProviderOfTheRegister() {
        assign(story.accepted(), UUID.randomUUID())
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/providerId"))
                .body("errors[0].code", equalTo("provider-unknown"))
                .body("errors[0].detail", equalTo("Không có người thực hiện trợ giúp pháp lý này"));
    }

    @Test
    void passesOverACollaborator() {
        var collaborator = addProvider("{\"name\": \"Cộng tác viên\", \"kind\": \"COLLABORATOR\"}");
        assign(story.accepted(), collaborator)
                .then()
                .statusCode(409)
                .body("code", equalTo("provider-kind-not-allowed"))
                .body(
                        "detail",
                        equalTo("Pháp luật không cho phép người thực hiện loại COLLABORATOR"
                                + " thực hiện hình thức LITIGATION."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"practisingTo\": \"2020-12-31\"", "\"practisingFrom\": \"2099-01-01\""})
    void passesOverAProviderOutsideOfThePractisingPeriod(String period) {
        var provider = addProvider("{\"name\": \"Luật sư\", \"kind\": \"LAWYER\", %s, %s}".formatted(CARD, period));
        assign(story.accepted(), provider).then().statusCode(409).body("code", equalTo("provider-not-practising"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ", \"card\": {\"number\": \"1\", \"issuedOn\": \"2020-01-02\", \"expiresOn\": \"2024-12-31\"}",
                ", \"card\": {\"number\": \"1\", \"issuedOn\": \"2020-01-02\", \"withdrawnOn\": \"2025-01-01\"}"
            })
    void passesOverAProviderWithoutAValidCard(String card) {
        var provider = addProvider("{\"name\": \"Luật sư\", \"kind\": \"LAWYER\"%s}".formatted(card));
        assign(story.accepted(), provider).then().statusCode(409).body("code", equalTo("provider-without-card"));
    }

    @Test
    void changesNothingWhenItIsRefused() {
        var caseId = story.accepted();
        assign(caseId, UUID.randomUUID()).then().statusCode(422);
        as("centre")
                .get("/v1/cases/{id}", caseId)
                .then()
                .body("state", equalTo("ACCEPTED"))
                .body("version", equalTo(1));
    }

    @Test
    void needsTheProvider() {
        step("centre", story.accepted(), "assignments", "{}")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/providerId"));
    }
}
