package vn.tgpl.casework.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.tgpl.casework.support.Agencies.CENTRE;
import static vn.tgpl.casework.support.Agencies.COURT;
import static vn.tgpl.casework.support.Agencies.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Channels;
import vn.tgpl.casework.support.Desk;
import vn.tgpl.casework.support.Events;
import vn.tgpl.casework.support.Feeds;
import vn.tgpl.casework.support.Rows;
import vn.tgpl.contracts.ProceedingNumbers;
import vn.tgpl.testkit.Dump;

@QuarkusTest
@Parts
class DeskIntakeTest {

    @Inject
    Rows rows;

    @Inject
    Channels channels;

    @Inject
    DataSource dataSource;

    @Test
    void opensACaseThatWaitsForTheCentre() {
        var answer = Desk.ask(Desk.LITIGATION).then().statusCode(201);
        String id = answer.extract().path("id");
        answer.header("Location", endsWith("/v1/cases/" + id))
                .header("ETag", equalTo("\"0\""))
                .body("state", equalTo("PENDING"))
                .body("source", equalTo("REQUEST"))
                .body("aidForm", equalTo("LITIGATION"))
                .body("referralId", nullValue())
                .body("sender", equalTo(CENTRE))
                .body("receivedAt", equalTo("2026-11-20T09:15:00+07:00"))
                .body("urgency.level", equalTo("ORDINARY"))
                .body("person.fullName", equalTo("Trần Văn C"))
                .body("person.identifiers[0].value", equalTo(Desk.NUMBER))
                .body("personReading.state", equalTo("READ"))
                .body("clocks", empty());
    }

    @Test
    void keepsThePersonSealedAndAuditsWhoWroteThemDown() {
        var caseId = Desk.open(Desk.LITIGATION);
        assertThat(new Dump(dataSource).placesOf(Desk.NUMBER)).isEmpty();
        assertThat(new Dump(dataSource).placesOf(Desk.PHONE)).isEmpty();
        assertThat(rows.count("audit_entry where subject_id = ? and action = 'WRITE' and client = ?", caseId, "centre"))
                .isOne();
    }

    @Test
    void keepsTheRelativeWhoAsks() {
        var request = Desk.LITIGATION
                .with("/source", "\"RELATIVE\"")
                .with("/requester", "{\"fullName\": \"Trần Thị E\", \"phone\": \"0912000445\", \"relation\": \"con\"}");
        Desk.ask(request)
                .then()
                .statusCode(201)
                .body("source", equalTo("RELATIVE"))
                .body("person.relative.fullName", equalTo("Trần Thị E"))
                .body("person.relative.relation", equalTo("con"));
        assertThat(new Dump(dataSource).placesOf("0912000445")).isEmpty();
    }

    @Test
    void theAgenciesThatItNamesTakePartAndSeeNoPerson() {
        var caseId = Desk.open(Desk.LITIGATION
                .with("/proceeding/court", "\"" + COURT + "\"")
                .with("/proceeding/courtCaseNumber", "\"" + Events.number() + "\"")
                .with("/person/custody", "\"DETENTION\"")
                .with("/person/heldAt", "\"G01.96.TG1\""));
        as("centre")
                .get("/v1/involvements?person={id}", caseId)
                .then()
                .body("items[0].status", equalTo("REQUESTED"))
                .body("items[0].referralId", nullValue())
                .body("items[0].participants.agency", containsInAnyOrder(CENTRE, COURT, "G01.96.TG1"));
        as("court-clerk")
                .get("/v1/cases/{id}", caseId)
                .then()
                .statusCode(200)
                .body("person", nullValue())
                .body("urgency", nullValue())
                .body("decision", nullValue())
                .body("proofs", empty());
        as("police-investigator").get("/v1/cases/{id}", caseId).then().statusCode(404);
    }

    @Test
    void nothingIsPublishedUntilTheCentreDecides() {
        var caseId = Desk.open(Desk.LITIGATION);
        assertThat(rows.count("outbox where aggregateid = ?", caseId.toString()))
                .isZero();
    }

    @Test
    void aHearingFindsItByTheCourtsNumber() {
        var number = Events.number();
        var caseId = Desk.open(Desk.LITIGATION
                .with("/proceeding/court", "\"" + COURT + "\"")
                .with("/proceeding/courtCaseNumber", "\"" + number + "\""));
        channels.hear(Events.fixed(new ProceedingNumbers(null, number, null)));
        assertThat(Feeds.facts("court-clerk", involvementOf(caseId))).containsExactly("REQUESTED", "HEARING_FIXED");
    }

    @Test
    void aHearingThatCameFirstIsFound() {
        var number = Events.number();
        channels.hear(Events.fixed(new ProceedingNumbers(number, null, null)));
        var caseId = Desk.open(Desk.LITIGATION.with("/proceeding/agencyCaseNumber", "\"" + number + "\""));
        assertThat(Feeds.facts("court-clerk", involvementOf(caseId))).contains("HEARING_FIXED");
    }

    @Test
    void aHearingFindsItsCaseAlsoWhereAnAgencyHasReferredTheProceeding() {
        var number = Events.number();
        channels.hear(Events.referral("G01.96.PC02", new ProceedingNumbers(number, null, null)));
        var caseId = Desk.open(Desk.LITIGATION.with("/proceeding/agencyCaseNumber", "\"" + number + "\""));
        channels.hear(Events.fixed(new ProceedingNumbers(number, null, null)));
        assertThat(Feeds.facts("centre", involvementOf(caseId))).contains("HEARING_FIXED");
    }

    @Test
    void isOpenedOnceForOneKey() {
        var key = UUID.randomUUID().toString();
        var first = as("centre")
                .header("Idempotency-Key", key)
                .body(Desk.LITIGATION.toString())
                .post("/v1/cases");
        as("centre")
                .header("Idempotency-Key", key)
                .body(Desk.LITIGATION.toString())
                .post("/v1/cases")
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", equalTo("true"))
                .body("id", equalTo(first.path("id")));
    }

    @Test
    void isTheCentresAlone() {
        for (var client : new String[] {"police-investigator", "provider", "justice-department"}) {
            as(client).body(Desk.LITIGATION.toString()).post("/v1/cases").then().statusCode(403);
        }
    }

    @Test
    void isListedWithItsSource() {
        var caseId = Desk.open(Desk.outOfCourt("ADVICE"));
        as("centre")
                .get("/v1/cases?limit=1")
                .then()
                .body("items.id", contains(caseId.toString()))
                .body("items.source", contains("REQUEST"))
                .body("items.aidForm", contains("ADVICE"))
                .body("items.urgency", contains("ORDINARY"));
    }

    private static UUID involvementOf(UUID caseId) {
        return UUID.fromString(
                as("centre").get("/v1/involvements?person={id}", caseId).path("items[0].id"));
    }
}
