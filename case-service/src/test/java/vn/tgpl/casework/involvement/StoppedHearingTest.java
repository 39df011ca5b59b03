package vn.tgpl.casework.involvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.tgpl.casework.support.Agencies.POLICE;
import static vn.tgpl.casework.support.Agencies.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Channels;
import vn.tgpl.casework.support.Events;
import vn.tgpl.casework.support.Feeds;
import vn.tgpl.casework.support.Rows;
import vn.tgpl.casework.support.Story;
import vn.tgpl.contracts.HearingCancelled;
import vn.tgpl.contracts.HearingClockMissed;
import vn.tgpl.contracts.HearingDuplicated;
import vn.tgpl.contracts.HearingEvent;
import vn.tgpl.contracts.HearingFixed;
import vn.tgpl.contracts.HearingHeld;
import vn.tgpl.contracts.HearingPostponed;
import vn.tgpl.contracts.HearingSuspended;
import vn.tgpl.contracts.ProceedingNumbers;
import vn.tgpl.contracts.ReferralReceived;

/** A hearing that has found its case, and does not sit as it was fixed. */
@QuarkusTest
@Parts
class StoppedHearingTest {

    private static final Instant AT = Instant.parse("2026-11-22T02:00:00Z");

    @Inject
    Story story;

    @Inject
    Channels channels;

    @Inject
    Rows rows;

    private final String number = Events.number();
    private final HearingFixed fixed = Events.fixed(new ProceedingNumbers(number, null, null));
    private UUID caseId;
    private UUID involvement;

    @BeforeEach
    void fix() {
        caseId = story.open(referral());
        involvement = Story.involvementOf(caseId);
        channels.hear(fixed);
    }

    @Test
    void aPostponedHearingIsNotTheNextUntilItIsFixedAgain() {
        channels.hear(new HearingPostponed(fixed.hearingId(), 1, fixed.hearing(), "COUNSEL_ABSENT", AT));
        seen().body("nextHearing", nullValue());
        channels.hear(new HearingFixed(fixed.hearingId(), 2, fixed.hearing()));
        seen().body("nextHearing.hearingId", equalTo(fixed.hearingId().toString()));
        assertFacts("HEARING_FIXED", "HEARING_POSTPONED", "HEARING_FIXED");
    }

    @Test
    void whatFollowsIsTheNext() {
        var later = Events.hearing(
                "TA.96.KV6",
                fixed.hearing().proceeding(),
                fixed.hearing().start().plusSeconds(864_000),
                "P.4");
        channels.hear(new HearingFixed(UUID.randomUUID(), 0, later));
        channels.hear(new HearingCancelled(fixed.hearingId(), 1, fixed.hearing(), "LISTED_BY_MISTAKE", AT));
        seen().body("nextHearing.room", equalTo("P.4"));
    }

    @Test
    void isToldToEveryParticipantForWhatItIs() {
        tell(new HearingSuspended(fixed.hearingId(), 1, fixed.hearing(), "EVIDENCE_NEEDED", AT));
        tell(new HearingHeld(fixed.hearingId(), 2, fixed.hearing(), AT, false));
        tell(new HearingHeld(fixed.hearingId(), 3, fixed.hearing(), AT, true));
        assertFacts("HEARING_FIXED", "HEARING_SUSPENDED", "HEARING_HELD", "HEARING_HELD");
    }

    @Test
    void isToldOnHowItStandsToWhoFollowsTheCase() {
        tell(new HearingDuplicated(fixed.hearingId(), 1, fixed.hearing(), UUID.randomUUID()));
        assertThat(rows.texts("select cast(payload as text) from outbox where aggregateid = ?", caseId.toString()))
                .anyMatch(told -> told.contains("\"standing\": \"FIXED\""))
                .anyMatch(told -> told.contains("\"standing\": \"DUPLICATE\""));
    }

    @Test
    void whatIsOffTheListIsFoundByNoLaterCase() {
        channels.hear(new HearingCancelled(fixed.hearingId(), 1, fixed.hearing(), "LISTED_BY_MISTAKE", AT));
        var later = Story.involvementOf(story.open(referral()));
        assertThat(Feeds.facts("centre", later)).containsExactly("REFERRED");
    }

    @Test
    void aMissedClockIsToldAndChangesNothingElse() {
        var clock = Events.clock("R21 open-hearing", null);
        tell(new HearingClockMissed(fixed.hearingId(), 0, fixed.hearing(), clock, null, AT));
        seen().body("nextHearing.room", equalTo("P.2"));
        assertFacts("HEARING_FIXED", "CLOCK_MISSED");
    }

    @Test
    void whoWasNotToldOfTheHearingInTimeIsSaid() {
        var clock = Events.clock("R20 tell-hearing", null);
        tell(new HearingClockMissed(fixed.hearingId(), 0, fixed.hearing(), clock, "H12.TP.TGPL", AT));
        var told = Feeds.about("centre", involvement).getLast();
        assertThat(told.field("hearingId")).isEqualTo(fixed.hearingId().toString());
        assertThat(told.field("details"))
                .isEqualTo(Map.of("rule", clock.rule(), "dueAt", clock.dueAt().toString(), "party", "H12.TP.TGPL"));
    }

    private ReferralReceived referral() {
        return Events.referral(POLICE, new ProceedingNumbers(number, null, null));
    }

    private void tell(HearingEvent event) {
        channels.hear(event);
    }

    private ValidatableResponse seen() {
        return as("centre").get("/v1/involvements/{id}", involvement).then();
    }

    private void assertFacts(String... facts) {
        assertThat(Feeds.facts("detention-camp", involvement))
                .startsWith("REFERRED")
                .endsWith(facts);
    }
}
