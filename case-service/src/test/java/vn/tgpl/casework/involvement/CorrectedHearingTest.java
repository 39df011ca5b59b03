package vn.tgpl.casework.involvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.tgpl.casework.support.Agencies.POLICE;
import static vn.tgpl.casework.support.Agencies.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Channels;
import vn.tgpl.casework.support.Events;
import vn.tgpl.casework.support.Feeds;
import vn.tgpl.casework.support.Rows;
import vn.tgpl.casework.support.Story;
import vn.tgpl.contracts.HearingAmended;
import vn.tgpl.contracts.HearingFixed;
import vn.tgpl.contracts.ProceedingNumbers;

/** A hearing that has found its case by a number that its court then corrects. */
@QuarkusTest
@Parts
class CorrectedHearingTest {

    @Inject
    Story story;

    @Inject
    Channels channels;

    @Inject
    Rows rows;

    private final String number = Events.number();
    private final String courts = Events.number();
    private UUID caseId;
    private UUID involvement;

    @BeforeEach
    void open() {
        caseId = story.open(Events.referral(POLICE, new ProceedingNumbers(number, null, null)));
        involvement = Story.involvementOf(caseId);
    }

    @Test
    void isTakenOffTheCase() {
        var fixed = hear(new ProceedingNumbers(number, null, null));
        correct(fixed, new ProceedingNumbers(Events.number(), null, null));
        assertThat(Feeds.facts("centre", involvement)).containsExactly("REFERRED", "HEARING_FIXED", "HEARING_UNLINKED");
        as("centre")
                .get("/v1/involvements/{id}", involvement)
                .then()
                .body("nextHearing", nullValue())
                .body("participants.findAll { it.role == 'COURT' }.size()", equalTo(0));
        assertThat(published("vn.tgpl.case.hearing-unmatched.v1"))
                .singleElement()
                .asString()
                .contains(fixed.hearingId().toString());
    }

    @Test
    void theCourtIsToldALastTimeAndSeesTheCaseNoMore() {
        var fixed = hear(new ProceedingNumbers(number, null, null));
        correct(fixed, new ProceedingNumbers(Events.number(), null, null));
        assertThat(Feeds.facts("court-clerk", involvement)).endsWith("HEARING_FIXED", "HEARING_UNLINKED");
        as("court-clerk").get("/v1/involvements/{id}", involvement).then().statusCode(404);
    }

    @Test
    void theNumberThatItAloneBroughtDoesNotKeepIt() {
        var fixed = hear(new ProceedingNumbers(number, courts, null));
        correct(fixed, new ProceedingNumbers(Events.number(), courts, null));
        assertThat(Feeds.facts("centre", involvement)).endsWith("HEARING_UNLINKED");
        as("centre")
                .get("/v1/involvements/{id}", involvement)
                .then()
                .body("proceeding.courtCaseNumber", nullValue())
                .body("proceeding.agencyCaseNumber", equalTo(number));
    }

    @Test
    void whatWasFoundByThatNumberAloneGoesWithIt() {
        var fixed = hear(new ProceedingNumbers(number, courts, null));
        var second = hear(new ProceedingNumbers(null, courts, null));
        correct(fixed, new ProceedingNumbers(Events.number(), courts, null));
        assertThat(published("vn.tgpl.case.hearing-unmatched.v1"))
                .hasSize(2)
                .anyMatch(event -> event.contains(second.hearingId().toString()));
    }

    @Test
    void anotherHearingOfTheCourtKeepsItInTheCase() {
        var fixed = hear(new ProceedingNumbers(number, null, null));
        var second = hear(new ProceedingNumbers(number, courts, null));
        correct(fixed, new ProceedingNumbers(Events.number(), null, null));
        as("court-clerk")
                .get("/v1/involvements/{id}", involvement)
                .then()
                .statusCode(200)
                .body("nextHearing.hearingId", equalTo(second.hearingId().toString()))
                .body("proceeding.courtCaseNumber", equalTo(courts));
    }

    @Test
    void anotherNumberThatStillNamesTheCaseKeepsIt() {
        var fixed = hear(new ProceedingNumbers(number, null, null));
        correct(fixed, new ProceedingNumbers(number, courts, Events.number()));
        assertThat(Feeds.facts("centre", involvement)).containsExactly("REFERRED", "HEARING_FIXED", "HEARING_AMENDED");
    }

    @Test
    void isFoundAgainWhenTheCorrectionWasWrong() {
        var fixed = hear(new ProceedingNumbers(number, null, null));
        correct(fixed, new ProceedingNumbers(Events.number(), null, null));
        channels.hear(new HearingAmended(fixed.hearingId(), 2, fixed.hearing(), List.of("proceeding")));
        assertThat(Feeds.facts("centre", involvement)).endsWith("HEARING_UNLINKED", "HEARING_FIXED");
        assertThat(published("vn.tgpl.case.hearing-matched.v1")).hasSize(2);
    }

    private HearingFixed hear(ProceedingNumbers proceeding) {
        var fixed = Events.fixed(proceeding);
        channels.hear(fixed);
        return fixed;
    }

    private void correct(HearingFixed fixed, ProceedingNumbers numbers) {
        var was = fixed.hearing();
        channels.hear(new HearingAmended(
                fixed.hearingId(),
                1,
                Events.hearing(was.court(), numbers, was.start(), was.room()),
                List.of("proceeding")));
    }

    private List<String> published(String type) {
        return rows.texts(
                "select cast(payload as text) from outbox where aggregateid = ? and type = ?", caseId.toString(), type);
    }
}
