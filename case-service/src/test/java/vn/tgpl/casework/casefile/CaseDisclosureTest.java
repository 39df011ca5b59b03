package vn.tgpl.casework.casefile;

import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.tgpl.casework.support.Agencies.addLawyer;
import static vn.tgpl.casework.support.Agencies.as;
import static vn.tgpl.casework.support.Agencies.assign;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Events;
import vn.tgpl.casework.support.Ourselves;
import vn.tgpl.casework.support.ReferralStub;
import vn.tgpl.casework.support.Rows;
import vn.tgpl.casework.support.Story;

@QuarkusTest
@Parts
class CaseDisclosureTest {

    @Inject
    Ourselves ourselves;

    @Inject
    Story story;

    @Inject
    Rows rows;

    @Test
    void theCentreSeesThePersonAndEachLookIsAudited() {
        var caseId = personRead(story.accepted());
        var before = looks(caseId, "centre");
        as("centre")
                .get("/v1/cases/{id}", caseId)
                .then()
                .statusCode(200)
                .body("person.fullName", equalTo(ReferralStub.NAME))
                .body("person.identifiers[0].value", equalTo(ReferralStub.CITIZEN_NUMBER))
                .body("personReading.state", equalTo("READ"))
                .body("decision.category", notNullValue());
        assertThat(looks(caseId, "centre")).isEqualTo(before + 1);
    }

    @Test
    void aLookWithNothingToSeeIsNotAudited() {
        var referral = Events.referral();
        ReferralStub.answer(referral.referralId(), serverError());
        var caseId = story.open(referral);
        as("centre").get("/v1/cases/{id}", caseId).then().body("person", nullValue());
        assertThat(looks(caseId, "centre")).isZero();
    }

    @Test
    void aProviderSeesTheirOwnCaseAlone() {
        ourselves.registered();
        var own = personRead(story.accepted());
        assign(own, Ourselves.ID).then().statusCode(201);
        as("provider")
                .get("/v1/cases/{id}", own)
                .then()
                .statusCode(200)
                .body("person.fullName", equalTo(ReferralStub.NAME));
        assertThat(looks(own, "provider")).isOne();

        as("provider").get("/v1/cases/{id}", story.assigned()).then().statusCode(404);
        as("provider").get("/v1/cases/{id}", story.pending()).then().statusCode(404);
    }

    @Test
    void aProviderSeesNoMoreOfACaseThatAnotherHasTakenOver() {
        ourselves.registered();
        var caseId = story.accepted();
        assign(caseId, Ourselves.ID).then().statusCode(201);
        assign(caseId, addLawyer("Trần Thị Thay")).then().statusCode(201);
        as("provider").get("/v1/cases/{id}", caseId).then().statusCode(404);
    }

    @Test
    void theSupervisorSeesTheDecisionAndNotThePerson() {
        var caseId = personRead(story.accepted());
        as("justice-department")
                .get("/v1/cases/{id}", caseId)
                .then()
                .statusCode(200)
                .body("decision.category", equalTo("MINOR_ACCUSED_16_TO_18"))
                .body("person", nullValue())
                .body("personReading", nullValue());
        assertThat(looks(caseId, "justice-department")).isZero();
    }

    @Test
    void anAgencyThatTakesPartSeesNeither() {
        var caseId = personRead(story.accepted());
        as("police-investigator")
                .get("/v1/cases/{id}", caseId)
                .then()
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("fileCode", notNullValue())
                .body("decision", nullValue())
                .body("person", nullValue())
                .body("personReading", nullValue());
    }

    @Test
    void forAnybodyElseThereIsNoSuchCase() {
        var caseId = story.pending();
        as("commune-police").get("/v1/cases/{id}", caseId).then().statusCode(404);
        as("court-clerk").get("/v1/cases/{id}", caseId).then().statusCode(404);
        as("operator").get("/v1/cases/{id}", caseId).then().statusCode(403);
    }

    @Test
    void answers304ToWhoKnowsIt() {
        var caseId = personRead(story.pending());
        var tag = as("centre").get("/v1/cases/{id}", caseId).getHeader("ETag");
        as("centre")
                .header("If-None-Match", tag)
                .get("/v1/cases/{id}", caseId)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag));
    }

    private UUID personRead(UUID caseId) {
        await().until(() -> rows.count("person_record where case_id = ? and state = 'READ'", caseId) == 1);
        return caseId;
    }

    private long looks(UUID caseId, String client) {
        return rows.count("audit_entry where subject_id = ? and action = 'READ' and client = ?", caseId, client);
    }
}
