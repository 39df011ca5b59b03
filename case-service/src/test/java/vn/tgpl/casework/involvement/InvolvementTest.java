package vn.tgpl.casework.involvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static vn.tgpl.casework.support.Agencies.COMMUNE_POLICE;
import static vn.tgpl.casework.support.Agencies.POLICE;
import static vn.tgpl.casework.support.Agencies.accept;
import static vn.tgpl.casework.support.Agencies.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Channels;
import vn.tgpl.casework.support.Events;
import vn.tgpl.casework.support.Story;
import vn.tgpl.contracts.ProceedingNumbers;

@QuarkusTest
@Parts
class InvolvementTest {

    @Inject
    Story story;

    @Inject
    Channels channels;

    @Test
    void isFoundByEveryNumberOfItsProceeding() {
        var agencys = Events.number();
        var national = Events.number();
        var courts = Events.number();
        var involvement = Story.involvementOf(
                story.open(Events.referral(POLICE, new ProceedingNumbers(agencys, null, national))));
        channels.hear(Events.fixed(new ProceedingNumbers(agencys, courts, null)));
        for (var number : List.of(agencys, national, courts)) {
            list("police-investigator", "proceeding", number)
                    .body("items.id", contains(involvement.toString()))
                    .body("items[0].proceeding.courtCaseNumber", equalTo(courts));
        }
        list("police-investigator", "proceeding", Events.number()).body("items", empty());
    }

    @Test
    void isFoundByItsPersonsReferral() {
        var referral = Events.referral();
        var caseId = story.open(referral);
        list("procuracy", "person", referral.referralId())
                .body("items.caseId", contains(caseId.toString()))
                .body("items.referralId", contains(referral.referralId().toString()));
        list("procuracy", "person", UUID.randomUUID()).body("items", empty());
    }

    @Test
    void isListedForThoseWhoTakePart() {
        var number = Events.number();
        story.open(Events.referral(POLICE, new ProceedingNumbers(number, null, null)));
        list("commune-police", "proceeding", number).body("items", empty());
        list("court-clerk", "proceeding", number).body("items", empty());
        list("detention-camp", "proceeding", number).body("items", not(empty()));
    }

    @Test
    void pagesFollowEachOther() {
        var number = Events.number();
        var older = story.open(Events.referral(POLICE, new ProceedingNumbers(number, null, null)));
        var newer = story.open(Events.referral(POLICE, new ProceedingNumbers(number, null, null)));
        var first = as("centre").queryParam("proceeding", number).get("/v1/involvements?limit=1");
        first.then().body("items.caseId", contains(newer.toString()));
        assertThat(first.getHeader("Link")).contains("proceeding=").contains("cursor=");
        as("centre")
                .queryParam("proceeding", number)
                .queryParam("cursor", first.<String>path("nextCursor"))
                .get("/v1/involvements?limit=1")
                .then()
                .body("items.caseId", contains(older.toString()))
                .body("nextCursor", equalTo(null));
    }

    @Test
    void everyFactMakesANewVersion() {
        var caseId = story.pending();
        var path = "/v1/involvements/" + Story.involvementOf(caseId);
        var tag = as("procuracy").get(path).getHeader("ETag");
        as("procuracy").header("If-None-Match", tag).get(path).then().statusCode(304);
        accept(caseId).then().statusCode(200);
        as("procuracy")
                .header("If-None-Match", tag)
                .get(path)
                .then()
                .statusCode(200)
                .body("version", equalTo(Integer.parseInt(tag.replace("\"", "")) + 1));
    }

    @Test
    void forAnybodyElseThereIsNone() {
        var path = "/v1/involvements/" + Story.involvementOf(story.pending());
        as("commune-police").get(path).then().statusCode(404);
        as("court-clerk").get(path).then().statusCode(404);
        as("justice-department").get(path).then().statusCode(404);
        as("commune-committee").get(path).then().statusCode(403);
        as("procuracy").get("/v1/involvements/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void mayHaveNoOtherParticipants() {
        var caseId = story.open(Events.referral(
                COMMUNE_POLICE, new ProceedingNumbers(null, null, null), null, List.of(COMMUNE_POLICE)));
        as("commune-police")
                .get("/v1/involvements/{id}", Story.involvementOf(caseId))
                .then()
                .body("participants.size()", equalTo(2))
                .body("participants.find { it.agency == 'G01.96.32098' }.role", equalTo("SENDER"));
    }

    @Test
    void namesTheParameterThatIsWrong() {
        list("procuracy", "proceeding", "x".repeat(61), 422).body("errors[0].parameter", equalTo("proceeding"));
        list("procuracy", "person", "096209001234", 422).body("errors[0].parameter", equalTo("person"));
        list("procuracy", "cursor", "MQ", 422).body("errors[0].parameter", equalTo("cursor"));
    }

    private static ValidatableResponse list(String client, String parameter, Object value) {
        return list(client, parameter, value, 200);
    }

    private static ValidatableResponse list(String client, String parameter, Object value, int status) {
        return as(client)
                .queryParam(parameter, value)
                .get("/v1/involvements")
                .then()
                .statusCode(status);
    }
}
