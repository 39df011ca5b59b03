package vn.tgpl.casework.involvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.casework.support.Agencies.COMMUNE_POLICE;
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
import vn.tgpl.casework.support.Story;
import vn.tgpl.contracts.HearingAmended;
import vn.tgpl.contracts.HearingFixed;
import vn.tgpl.contracts.ProceedingNumbers;

/** A hearing that has found its case, and then changes. */
@QuarkusTest
@Parts
class MovedHearingTest {

    @Inject
    Story story;

    @Inject
    Channels channels;

    private final String number = Events.number();
    private final HearingFixed fixed = Events.fixed(new ProceedingNumbers(number, null, null));
    private UUID involvement;

    @BeforeEach
    void open() {
        involvement =
                Story.involvementOf(story.open(Events.referral(POLICE, new ProceedingNumbers(number, null, null))));
    }

    @Test
    void isToldToEveryParticipant() {
        channels.hear(fixed);
        channels.hear(Events.moved(fixed, 1, "P.7"));
        for (var client : new String[] {"police-investigator", "centre", "detention-camp", "court-clerk"}) {
            assertThat(Feeds.facts(client, involvement)).containsExactly("REFERRED", "HEARING_FIXED", "HEARING_MOVED");
        }
        as("centre").get("/v1/involvements/{id}", involvement).then().body("nextHearing.room", equalTo("P.7"));
    }

    @Test
    void anAmendmentIsToldAsSuch() {
        channels.hear(fixed);
        channels.hear(new HearingAmended(fixed.hearingId(), 1, fixed.hearing(), List.of("judge")));
        assertThat(Feeds.facts("centre", involvement)).containsExactly("REFERRED", "HEARING_FIXED", "HEARING_AMENDED");
    }

    @Test
    void anOlderVersionIsNoNews() {
        channels.hear(Events.moved(fixed, 3, "P.9"));
        channels.hear(Events.moved(fixed, 2, "P.8"));
        channels.hear(fixed);
        channels.hear(Events.moved(fixed, 3, "P.10"));
        assertThat(Feeds.facts("centre", involvement)).containsExactly("REFERRED", "HEARING_FIXED");
        as("centre").get("/v1/involvements/{id}", involvement).then().body("nextHearing.room", equalTo("P.9"));
    }

    @Test
    void theSameEventTwiceIsToldOnce() {
        var eventId = UUID.randomUUID();
        channels.hear(fixed, eventId);
        channels.hear(fixed, eventId);
        assertThat(Feeds.facts("centre", involvement)).containsExactly("REFERRED", "HEARING_FIXED");
    }

    @Test
    void isStillToldWhenItsNumberHasBecomeAmbiguous() {
        channels.hear(fixed);
        story.open(Events.referral(COMMUNE_POLICE, new ProceedingNumbers(number, null, null)));
        channels.hear(Events.moved(fixed, 1, "P.7"));
        assertThat(Feeds.facts("centre", involvement)).containsExactly("REFERRED", "HEARING_FIXED", "HEARING_MOVED");
    }
}
