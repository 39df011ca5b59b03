package vn.tgpl.casework.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.tgpl.casework.support.Agencies.COMMUNE_POLICE;
import static vn.tgpl.casework.support.Agencies.POLICE;
import static vn.tgpl.casework.support.Agencies.PROCURACY;
import static vn.tgpl.casework.support.Agencies.addLawyer;
import static vn.tgpl.casework.support.Agencies.as;
import static vn.tgpl.casework.support.Agencies.assign;
import static vn.tgpl.casework.support.Agencies.conflicts;
import static vn.tgpl.casework.support.Agencies.step;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Channels;
import vn.tgpl.casework.support.Events;
import vn.tgpl.casework.support.Rows;
import vn.tgpl.casework.support.Story;
import vn.tgpl.contracts.ProceduralRole;
import vn.tgpl.contracts.Procedure;
import vn.tgpl.contracts.ProceedingNumbers;

@QuarkusTest
@Parts
class ConflictTest {

    private final ProceedingNumbers proceeding = new ProceedingNumbers(Events.number(), null, null);
    private UUID lawyer;

    @Inject
    Story story;

    @Inject
    Rows rows;

    @Inject
    Channels channels;

    @BeforeEach
    void haveALawyer() {
        lawyer = addLawyer("Phạm Văn Luật");
    }

    @Test
    void whoAidsTheAccusedMayNotAidTheVictim() {
        var accused = aided(ProceduralRole.ACCUSED);
        var victim = person(ProceduralRole.VICTIM);
        conflicts(victim, lawyer)
                .then()
                .statusCode(200)
                .body("provider", equalTo(lawyer.toString()))
                .body("clear", equalTo(false))
                .body("conflicts.ground", contains("OPPOSED_INTERESTS"))
                .body("conflicts[0].basis", equalTo("Luật TGPL 11/2017/QH14 Điều 25(2)(a)"))
                .body("conflicts[0].opposedCase", equalTo(accused.toString()))
                .body("conflicts[0].detail", nullValue());
        assign(victim, lawyer)
                .then()
                .statusCode(409)
                .body("code", equalTo("conflict-of-interest"))
                .body("detail", containsString("OPPOSED_INTERESTS"))
                .body("errors.code", contains("OPPOSED_INTERESTS"))
                .body("errors[0].pointer", equalTo("/providerId"));
    }

    @Test
    void theRefusalNamesNoOtherCase() {
        var accused = aided(ProceduralRole.ACCUSED);
        var refusal = assign(person(ProceduralRole.VICTIM), lawyer).asString();
        assertThat(refusal).doesNotContain(accused.toString()).doesNotContain(proceeding.agencyCaseNumber());
    }

    @Test
    void whoHasAidedThemOnceMayNotEither() {
        var accused = aided(ProceduralRole.ACCUSED);
        assign(accused, addLawyer("Trần Thị Thay")).then().statusCode(201);
        assign(person(ProceduralRole.VICTIM), lawyer).then().statusCode(409);
    }

    @Test
    void oneProviderMayAidSeveralAccused() {
        aided(ProceduralRole.ACCUSED);
        var second = person(ProceduralRole.IN_CUSTODY);
        conflicts(second, lawyer).then().body("clear", equalTo(true)).body("conflicts", empty());
        assign(second, lawyer).then().statusCode(201);
    }

    @Test
    void nobodyIsOpposedInAnotherProceeding() {
        aided(ProceduralRole.ACCUSED);
        var elsewhere = new ProceedingNumbers(Events.number(), null, null);
        var victim = story.accepted(Events.person(Procedure.CRIMINAL, ProceduralRole.VICTIM, POLICE, elsewhere));
        assign(victim, lawyer).then().statusCode(201);
    }

    @Test
    void theSameNumberOfAnAgencyThatTakesNoPartIsAnotherProceeding() {
        aided(ProceduralRole.ACCUSED);
        var victim =
                story.accepted(Events.person(Procedure.CRIMINAL, ProceduralRole.VICTIM, COMMUNE_POLICE, proceeding));
        conflicts(victim, lawyer).then().body("clear", equalTo(true));
    }

    @Test
    void theSameNumberOfAnAgencyThatTakesPartIsTheSameProceeding() {
        var accused = story.accepted(Events.referral(POLICE, proceeding, null, List.of(PROCURACY)));
        assign(accused, lawyer).then().statusCode(201);
        var victim = story.accepted(Events.person(Procedure.CRIMINAL, ProceduralRole.VICTIM, PROCURACY, proceeding));
        conflicts(victim, lawyer).then().body("clear", equalTo(false));
    }

    @Test
    void theNationalCodeTellsTheProceedingWhoeverSendsIt() {
        var code = new ProceedingNumbers(null, null, Events.number());
        var accused = story.accepted(Events.person(Procedure.CRIMINAL, ProceduralRole.ACCUSED, POLICE, code));
        assign(accused, lawyer).then().statusCode(201);
        var victim = story.accepted(Events.person(Procedure.CRIMINAL, ProceduralRole.VICTIM, COMMUNE_POLICE, code));
        conflicts(victim, lawyer).then().body("clear", equalTo(false));
    }

    @Test
    void aHearingThatNamesBothTellsThatTheyAreOfOneProceeding() {
        var one = Events.person(
                Procedure.CRIMINAL, ProceduralRole.ACCUSED, POLICE, new ProceedingNumbers(Events.number(), null, null));
        var other = Events.person(
                Procedure.CRIMINAL,
                ProceduralRole.VICTIM,
                COMMUNE_POLICE,
                new ProceedingNumbers(Events.number(), null, null));
        assign(story.accepted(one), lawyer).then().statusCode(201);
        var victim = story.accepted(other);
        conflicts(victim, lawyer).then().body("clear", equalTo(true));
        channels.hear(
                Events.fixed(new ProceedingNumbers(null, Events.number(), null), one.referralId(), other.referralId()));
        conflicts(victim, lawyer).then().body("clear", equalTo(false));
    }

    @Test
    void twoPartiesOfACivilCaseAreOpposed() {
        var one = story.accepted(Events.person(Procedure.CIVIL, ProceduralRole.PARTY, POLICE, proceeding));
        var other = story.accepted(Events.person(Procedure.CIVIL, ProceduralRole.PARTY, POLICE, proceeding));
        assign(one, lawyer).then().statusCode(201);
        assign(other, lawyer).then().statusCode(409);
    }

    @Test
    void theCentreOverridesWithAReasonThatStaysSealed() {
        aided(ProceduralRole.ACCUSED);
        var victim = person(ProceduralRole.VICTIM);
        overriding(victim, "Hai người cùng phía, bà Không Ai Biết").then().statusCode(201);
        as("centre")
                .get("/v1/cases/{id}/assignments", victim)
                .then()
                .body("items[0].notes.overridden", contains("OPPOSED_INTERESTS"))
                .body("items[0].notes.overrideReason", containsString("Không Ai Biết"));
        as("police-investigator")
                .get("/v1/cases/{id}/assignments", victim)
                .then()
                .statusCode(200)
                .body("items[0].notes", nullValue());
        assertThat(rows.texts("""
                        select a.detail || ' by ' || a.client || ': ' || (d.override_reason::text like '"sealed:%')
                          from audit_entry a join assignment_decision d on d.id = a.subject_id
                         where a.action = 'OVERRIDE' and d.case_id = ?""", victim)).containsExactly("OPPOSED_INTERESTS by centre: true");
    }

    @Test
    void anOverrideNeedsAReason() {
        aided(ProceduralRole.ACCUSED);
        overriding(person(ProceduralRole.VICTIM), " ")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/conflictOverride/reason"));
    }

    @Test
    void aReasonThatOverridesNothingIsRefused() {
        overriding(person(ProceduralRole.VICTIM), "x")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/conflictOverride"))
                .body("errors[0].code", equalTo("nothing-to-override"));
    }

    @Test
    void onlyTheCentreLooks() {
        var caseId = person(ProceduralRole.VICTIM);
        for (var client : List.of("police-investigator", "justice-department", "provider")) {
            as(client)
                    .get("/v1/cases/{id}/conflicts?provider={provider}", caseId, lawyer)
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void theProviderAndTheCaseMustBeKnown() {
        var caseId = person(ProceduralRole.VICTIM);
        as("centre")
                .get("/v1/cases/{id}/conflicts", caseId)
                .then()
                .statusCode(422)
                .body("errors[0].parameter", equalTo("provider"));
        conflicts(caseId, UUID.randomUUID())
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("provider-unknown"))
                .body("errors[0].parameter", equalTo("provider"));
        conflicts(UUID.randomUUID(), lawyer).then().statusCode(404);
    }

    private UUID person(ProceduralRole role) {
        return story.accepted(Events.person(Procedure.CRIMINAL, role, POLICE, proceeding));
    }

    private UUID aided(ProceduralRole role) {
        var caseId = person(role);
        assign(caseId, lawyer).then().statusCode(201);
        return caseId;
    }

    private Response overriding(UUID caseId, String reason) {
        return step(
                "centre",
                caseId,
                "assignments",
                "{\"providerId\": \"%s\", \"conflictOverride\": {\"reason\": \"%s\"}}".formatted(lawyer, reason));
    }
}
