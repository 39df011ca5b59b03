package vn.tgpl.casework.involvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static vn.tgpl.casework.support.Agencies.COMMUNE_POLICE;
import static vn.tgpl.casework.support.Agencies.POLICE;
import static vn.tgpl.casework.support.Agencies.accept;
import static vn.tgpl.casework.support.Agencies.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Channels;
import vn.tgpl.casework.support.Events;
import vn.tgpl.casework.support.Feeds;
import vn.tgpl.casework.support.Rows;
import vn.tgpl.casework.support.Story;
import vn.tgpl.contracts.HearingFixed;
import vn.tgpl.contracts.ProceedingNumbers;

@QuarkusTest
@Parts
class HearingMatchingTest {

    @Inject
    Story story;

    @Inject
    Channels channels;

    @Inject
    Rows rows;

    @Test
    void findsTheCaseByTheNotifyingAgencysNumber() {
        var number = Events.number();
        var involvement = open(POLICE, new ProceedingNumbers(number, null, null));
        var hearing = Events.fixed(new ProceedingNumbers(number, Events.number(), null));
        channels.hear(hearing);
        assertHeard(involvement, hearing);
    }

    @Test
    void findsTheCaseByTheNationalCode() {
        var national = Events.number();
        var involvement = open(POLICE, new ProceedingNumbers(Events.number(), null, national));
        var hearing = Events.fixed(new ProceedingNumbers(null, Events.number(), national));
        channels.hear(hearing);
        assertHeard(involvement, hearing);
    }

    @Test
    void findsTheCaseByTheCourtsOwnNumberOnceItIsKnown() {
        var number = Events.number();
        var courts = Events.number();
        var involvement = open(POLICE, new ProceedingNumbers(number, null, null));
        channels.hear(Events.fixed(new ProceedingNumbers(number, courts, null)));
        channels.hear(Events.fixed(new ProceedingNumbers(null, courts, null)));
        assertThat(Feeds.facts("centre", involvement)).containsExactly("REFERRED", "HEARING_FIXED", "HEARING_FIXED");
    }

    @Test
    void findsTheCaseByTheNumberThatTheCourtItselfReferredItUnder() {
        var courts = Events.number();
        var involvement = open("TA.96.KV6", new ProceedingNumbers(null, courts, null));
        var hearing = Events.fixed(new ProceedingNumbers(null, courts, null));
        channels.hear(hearing);
        assertHeard(involvement, hearing);
    }

    @Test
    void findsTheCaseByTheReferralThatTheCourtNames() {
        var referral = Events.referral();
        var involvement = Story.involvementOf(story.open(referral));
        var hearing = Events.fixed(new ProceedingNumbers(null, Events.number(), null), referral.referralId());
        channels.hear(hearing);
        assertHeard(involvement, hearing);
    }

    @Test
    void findsTheHearingThatCameFirst() {
        var number = Events.number();
        var national = Events.number();
        var referral = Events.referral(POLICE, new ProceedingNumbers(number, null, national));
        var hearings = List.of(
                Events.fixed(new ProceedingNumbers(number, null, null)),
                Events.fixed(new ProceedingNumbers(null, null, national)),
                Events.fixed(new ProceedingNumbers(null, null, null), referral.referralId()));
        hearings.forEach(channels::hear);
        var involvement = Story.involvementOf(story.open(referral));
        assertThat(Feeds.about("court-clerk", involvement).stream()
                        .filter(entry -> entry.fact().equals("HEARING_FIXED"))
                        .map(entry -> entry.field("hearingId")))
                .containsExactlyInAnyOrderElementsOf(
                        hearings.stream().map(h -> h.hearingId().toString()).toList());
    }

    @Test
    void aNumberOfTwoAgenciesSaysNothing() {
        var number = Events.number();
        var polices = open(POLICE, new ProceedingNumbers(number, null, null));
        var communes = open(COMMUNE_POLICE, new ProceedingNumbers(number, null, null));
        channels.hear(Events.fixed(new ProceedingNumbers(number, null, null)));
        assertThat(Feeds.facts("centre", polices)).containsExactly("REFERRED");
        assertThat(Feeds.facts("centre", communes)).containsExactly("REFERRED");
    }

    @Test
    void belongsToEveryPersonOfTheProceeding() {
        var number = Events.number();
        var one = open(POLICE, new ProceedingNumbers(number, null, null));
        var other = open(POLICE, new ProceedingNumbers(number, null, null));
        var hearing = Events.fixed(new ProceedingNumbers(number, null, null));
        channels.hear(hearing);
        assertHeard(one, hearing);
        assertHeard(other, hearing);
    }

    @Test
    void aHearingOfAnotherProceedingIsNobodysNews() {
        var involvement = open(POLICE, new ProceedingNumbers(Events.number(), null, null));
        channels.hear(Events.fixed(new ProceedingNumbers(Events.number(), null, null)));
        channels.hear(Events.fixed(new ProceedingNumbers(null, null, null)));
        assertThat(Feeds.facts("centre", involvement)).containsExactly("REFERRED");
    }

    @Test
    void theCourtJoinsAndIsToldWhatWasBefore() {
        var number = Events.number();
        var caseId = story.open(Events.referral(POLICE, new ProceedingNumbers(number, null, null)));
        accept(caseId);
        var head = Feeds.head("court-clerk");
        var involvement = Story.involvementOf(caseId);
        channels.hear(Events.fixed(new ProceedingNumbers(number, null, null)));
        assertThat(Feeds.facts("court-clerk", involvement)).containsExactly("REFERRED", "ACCEPTED", "HEARING_FIXED");
        assertThat(Feeds.about("court-clerk", involvement))
                .extracting(Feeds.Entry::number)
                .containsExactly(head + 1, head + 2, head + 3);
        as("court-clerk")
                .get("/v1/involvements/{id}", involvement)
                .then()
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("participants.find { it.role == 'COURT' }.agency", equalTo("TA.96.KV6"))
                .body("participants.find { it.role == 'COURT' }.since", equalTo("2026-11-20T22:40:12+07:00"));
    }

    @Test
    void isPublished() {
        var number = Events.number();
        var referral = Events.referral(POLICE, new ProceedingNumbers(number, null, null));
        var caseId = story.open(referral);
        var hearing = Events.fixed(new ProceedingNumbers(number, null, null));
        channels.hear(hearing);
        assertThat(rows.texts("select cast(payload as text) from outbox where aggregateid = ?", caseId.toString()))
                .singleElement()
                .asString()
                .contains("vn.tgpl.case.hearing-matched.v1", hearing.hearingId().toString())
                .contains(referral.referralId().toString(), "TA.96.KV6", "G01.96.PC02");
    }

    @Test
    void aPastHearingIsNotTheNext() {
        var number = Events.number();
        var involvement = open(POLICE, new ProceedingNumbers(number, null, null));
        var past = Instant.parse("2026-01-05T01:00:00Z");
        var proceeding = new ProceedingNumbers(number, null, null);
        channels.hear(new HearingFixed(UUID.randomUUID(), 0, Events.hearing("TA.96.KV6", proceeding, past, null)));
        as("centre").get("/v1/involvements/{id}", involvement).then().body("nextHearing", nullValue());
        assertThat(Feeds.facts("centre", involvement)).contains("HEARING_FIXED");
    }

    private UUID open(String sender, ProceedingNumbers proceeding) {
        return Story.involvementOf(story.open(Events.referral(sender, proceeding)));
    }

    private static void assertHeard(UUID involvement, HearingFixed hearing) {
        as("court-clerk")
                .get("/v1/involvements/{id}", involvement)
                .then()
                .statusCode(200)
                .body("nextHearing.hearingId", equalTo(hearing.hearingId().toString()))
                .body("nextHearing.court", equalTo("TA.96.KV6"))
                .body("nextHearing.room", equalTo("P.2"))
                .body("nextHearing.start", equalTo("2036-12-10T08:00:00+07:00"))
                .body("participants.agency", hasItem("TA.96.KV6"));
    }
}
