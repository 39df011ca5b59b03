package vn.tgpl.casework.intake;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static vn.tgpl.casework.support.Agencies.accept;
import static vn.tgpl.casework.support.Agencies.as;
import static vn.tgpl.casework.support.Agencies.step;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Kinds;
import vn.tgpl.casework.support.Story;

@QuarkusTest
@Parts
class CommuneReportTest {

    @Inject
    Story story;

    @Test
    void opensACaseWhoseFormOfAidIsNotDecided() {
        as("centre")
                .get("/v1/cases/{id}", story.open(Kinds.communeReport()))
                .then()
                .body("state", equalTo("PENDING"))
                .body("source", equalTo("COMMUNE_REPORT"))
                .body("aidForm", nullValue())
                .body("urgency.level", equalTo("ORDINARY"));
    }

    @Test
    void isAcceptedWithTheFormOfAid() {
        var caseId = story.open(Kinds.communeReport());
        accept(caseId)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/aidForm"))
                .body("errors[0].code", equalTo("required"));
        step("centre", caseId, "acceptance", "{\"category\": \"POOR_HOUSEHOLD\", \"aidForm\": \"ADVICE\"}")
                .then()
                .statusCode(200)
                .body("aidForm", equalTo("ADVICE"))
                .body("fileCode", matchesPattern("TT\\.TV\\.\\d{2,}\\.\\d{4}"));
    }

    @Test
    void aNoticeIsOfParticipationInProceedings() {
        as("centre")
                .get("/v1/cases/{id}", story.pending())
                .then()
                .body("source", equalTo("NOTICE"))
                .body("aidForm", equalTo("LITIGATION"));
    }
}
