package vn.tgpl.casework.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static vn.tgpl.casework.support.Agencies.COMMUNE_POLICE;
import static vn.tgpl.casework.support.Agencies.COURT;
import static vn.tgpl.casework.support.Agencies.accept;
import static vn.tgpl.casework.support.Agencies.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Channels;
import vn.tgpl.casework.support.Events;
import vn.tgpl.casework.support.Feeds;
import vn.tgpl.casework.support.Story;
import vn.tgpl.contracts.ReferralChange;
import vn.tgpl.contracts.ReferralReceived;

/** A case of which two agencies told: what one of them takes back, the other may still say. */
@QuarkusTest
@Parts
class SharedCaseTest {

    @Inject
    Channels channels;

    @Inject
    Story story;

    private final ReferralReceived first = Events.referral();
    private final ReferralReceived second = Events.again(first, COMMUNE_POLICE, Duration.ofMinutes(5), COURT);
    private UUID caseId;

    @BeforeEach
    void open() {
        caseId = story.open(first);
        channels.hear(second);
    }

    @Test
    void goesOnWhileOneReferralStands() {
        channels.hear(Events.recalled(first, false));

        shownCase().body("state", equalTo("PENDING"));
        assertThat(facts()).containsExactly("REFERRED", "REFERRED", "RECALLED");
        accept(caseId).then().statusCode(200);
    }

    @Test
    void endsWithTheLast() {
        channels.hear(Events.recalled(first, false));
        channels.hear(Events.recalled(second, false));

        shownCase().body("state", equalTo("WITHDRAWN"));
    }

    @Test
    void inHandItEndsWithTheConsentToTheLastWhicheverThatIs() {
        accept(caseId).then().statusCode(200);
        channels.hear(Events.recalled(second, true));
        shownCase().body("state", equalTo("ACCEPTED"));

        channels.hear(Events.recalled(first, false));
        shownCase().body("state", equalTo("ACCEPTED"));
        channels.hear(Events.recalled(first, true));
        shownCase().body("state", equalTo("DISCONTINUED"));
    }

    @Test
    void whoComesAfterTheLastHasACaseOfItsOwn() {
        channels.hear(Events.recalled(first, false));
        channels.hear(Events.recalled(second, false));
        var late = Events.again(first, COMMUNE_POLICE, Duration.ofMinutes(-5));

        channels.hear(late);

        assertThat(Story.caseOf(late)).isNotEqualTo(caseId);
    }

    @Test
    void aCorrectionTakesNothingBackThatAnotherSays() {
        channels.hear(Events.changed(first, ReferralChange.CORRECTED, first.proceeding(), null, List.of("TA.96.KV1")));

        as("centre")
                .get("/v1/involvements/{id}", Story.involvementOf(caseId))
                .then()
                .body("participants.agency", hasItems(COURT, COMMUNE_POLICE, "TA.96.KV1"));
        channels.hear(
                Events.changed(second, List.of(Events.clock("R10 assign-for-held-person", null)), first.clocks()));
        shownCase()
                .body("clocks.rule", hasItems("R08 accept-agency-notice", "R09 assign-provider"))
                .body("clocks.rule", hasItem("R10 assign-for-held-person"));
    }

    private List<String> facts() {
        return Feeds.facts("procuracy", Story.involvementOf(caseId));
    }

    private ValidatableResponse shownCase() {
        return as("centre").get("/v1/cases/{id}", caseId).then().statusCode(200);
    }
}
