package vn.tgpl.casework.involvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.casework.support.Agencies.PROCURACY;
import static vn.tgpl.casework.support.Agencies.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Channels;
import vn.tgpl.casework.support.Events;
import vn.tgpl.casework.support.Feeds;
import vn.tgpl.casework.support.Story;
import vn.tgpl.contracts.HearingMoved;
import vn.tgpl.contracts.ProceedingNumbers;

/** A hearing of which was said by hand which cases it belongs to. */
@QuarkusTest
@Parts
class LinkedHearingTest {

    @Inject
    Story story;

    @Inject
    Channels channels;

    @Test
    void whatWasUnlinkedIsTheCasesNoMoreWhateverTheNumbersSay() {
        var referral = Events.referral();
        var involvement = Story.involvementOf(story.open(referral));
        var hearing = Events.fixed(referral.proceeding());
        channels.hear(hearing);
        var unlinked = Events.linked(hearing, 1, List.of(), List.of(referral.referralId()));
        channels.hear(unlinked);
        channels.hear(new HearingMoved(hearing.hearingId(), 1, unlinked.hearing(), List.of("days")));
        assertThat(Feeds.facts("centre", involvement)).containsExactly("REFERRED", "HEARING_FIXED", "HEARING_UNLINKED");
    }

    @Test
    void anUnlinkOfTheCaseOrOfAReferralThatJoinedItCountsToo() {
        var referral = Events.referral();
        var caseId = story.open(referral);
        var joined = Events.again(referral, PROCURACY, Duration.ofHours(1));
        channels.hear(joined);
        var involvement = Story.involvementOf(caseId);
        for (var name : List.of(caseId, joined.referralId())) {
            var hearing = Events.fixed(referral.proceeding());
            channels.hear(hearing);
            channels.hear(Events.linked(hearing, 1, List.of(), List.of(name)));
        }
        assertThat(Feeds.facts("centre", involvement))
                .endsWith("HEARING_FIXED", "HEARING_UNLINKED", "HEARING_FIXED", "HEARING_UNLINKED");
    }

    @Test
    void anUnlinkThatCameBeforeTheCaseHolds() {
        var referral = Events.referral();
        var hearing = Events.fixed(referral.proceeding());
        channels.hear(hearing);
        channels.hear(Events.linked(hearing, 1, List.of(), List.of(referral.referralId())));
        assertThat(Feeds.facts("centre", Story.involvementOf(story.open(referral))))
                .containsExactly("REFERRED");
    }

    @Test
    void anUnlinkHoldsWhenTheHearingItselfIsHeardOfLater() {
        var referral = Events.referral();
        var involvement = Story.involvementOf(story.open(referral));
        var hearing = Events.fixed(referral.proceeding());
        channels.hear(Events.linked(hearing, 1, List.of(), List.of(referral.referralId())));
        channels.hear(hearing);
        assertThat(Feeds.facts("centre", involvement)).containsExactly("REFERRED");
    }

    @Test
    void whatWasLinkedIsFoundWithoutAnyNumber() {
        var referral = Events.referral();
        var caseId = story.open(referral);
        for (var name : List.of(referral.referralId(), caseId)) {
            var hearing = Events.fixed(new ProceedingNumbers(null, Events.number(), null));
            channels.hear(hearing);
            channels.hear(Events.linked(hearing, 1, List.of(name), List.of()));
            as("centre")
                    .get("/v1/involvements/{id}", Story.involvementOf(caseId))
                    .then()
                    .body("participants.agency.contains('TA.96.KV6')", equalTo(true));
        }
        assertThat(Feeds.facts("centre", Story.involvementOf(caseId)))
                .containsExactly("REFERRED", "HEARING_FIXED", "HEARING_FIXED");
    }

    @Test
    void aLinkThatCameBeforeTheCaseIsFoundWithIt() {
        var referral = Events.referral();
        var hearing = Events.fixed(new ProceedingNumbers(null, Events.number(), null));
        channels.hear(hearing);
        channels.hear(Events.linked(hearing, 1, List.of(referral.referralId()), List.of()));
        assertThat(Feeds.facts("centre", Story.involvementOf(story.open(referral))))
                .containsExactly("REFERRED", "HEARING_FIXED");
    }

    @Test
    void linkedAgainItIsTheCasesAgain() {
        var referral = Events.referral();
        var involvement = Story.involvementOf(story.open(referral));
        var hearing = Events.fixed(referral.proceeding());
        channels.hear(hearing);
        channels.hear(Events.linked(hearing, 1, List.of(), List.of(referral.referralId())));
        channels.hear(Events.linked(hearing, 2, List.of(referral.referralId()), List.of()));
        channels.hear(Events.linked(hearing, 1, List.of(), List.of(referral.referralId()))); // late
        assertThat(Feeds.facts("centre", involvement))
                .containsExactly("REFERRED", "HEARING_FIXED", "HEARING_UNLINKED", "HEARING_FIXED");
    }

    @Test
    void anotherPersonsCaseKeepsIt() {
        var one = Events.referral();
        var other = Events.referral(one.sender(), one.proceeding());
        var kept = Story.involvementOf(story.open(other));
        story.open(one);
        var hearing = Events.fixed(one.proceeding());
        channels.hear(hearing);
        channels.hear(Events.linked(hearing, 1, List.of(), List.of(one.referralId())));
        assertThat(Feeds.facts("centre", kept)).containsExactly("REFERRED", "HEARING_FIXED");
        as("court-clerk").get("/v1/involvements/{id}", kept).then().statusCode(200);
        as("centre")
                .get("/v1/involvements/{id}", kept)
                .then()
                .body("nextHearing.hearingId", equalTo(hearing.hearingId().toString()));
    }
}
