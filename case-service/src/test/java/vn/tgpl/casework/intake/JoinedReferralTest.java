package vn.tgpl.casework.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static vn.tgpl.casework.support.Agencies.COMMUNE_POLICE;
import static vn.tgpl.casework.support.Agencies.COURT;
import static vn.tgpl.casework.support.Agencies.accept;
import static vn.tgpl.casework.support.Agencies.as;
import static vn.tgpl.casework.support.Agencies.step;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Channels;
import vn.tgpl.casework.support.Events;
import vn.tgpl.casework.support.Feeds;
import vn.tgpl.casework.support.Rows;
import vn.tgpl.casework.support.Story;
import vn.tgpl.contracts.ProceedingNumbers;
import vn.tgpl.contracts.ReferralReceived;

@QuarkusTest
@Parts
class JoinedReferralTest {

    private static final Duration SOON = Duration.ofMinutes(5);
    private static final Duration AFTER_EVERYTHING = Duration.ofDays(20_000);

    @Inject
    Channels channels;

    @Inject
    Story story;

    @Inject
    Rows rows;

    private final ReferralReceived first = Events.referral();
    private final ReferralReceived second = Events.again(first, COMMUNE_POLICE, SOON, COURT);

    @Test
    void opensNoSecondCase() {
        var caseId = story.open(first);
        channels.hear(second);

        assertThat(cases(first, second)).isOne();
        assertThat(Story.caseOf(second)).isEqualTo(caseId);
        as("centre")
                .get("/v1/cases/{id}", caseId)
                .then()
                .body("joinedReferrals", contains(second.referralId().toString()));
    }

    @Test
    void itsSenderTakesPartAndIsToldWhatHappenedBefore() {
        var caseId = story.open(first);
        accept(caseId).then().statusCode(200);
        as("commune-police").get("/v1/cases/{id}", caseId).then().statusCode(404);

        channels.hear(second);

        var involvement = Story.involvementOf(caseId);
        as("commune-police")
                .get("/v1/involvements?person={id}", second.referralId())
                .then()
                .body("items.id", contains(involvement.toString()))
                .body("items[0].participants.agency", hasItems(COMMUNE_POLICE, COURT, first.sender()))
                .body("items[0].status", equalTo("ACCEPTED"));
        assertThat(Feeds.facts("commune-police", involvement)).containsExactly("REFERRED", "ACCEPTED", "REFERRED");
        assertThat(Feeds.facts("police-investigator", involvement)).containsExactly("REFERRED", "ACCEPTED", "REFERRED");
        as("commune-police")
                .get("/v1/cases/{id}", caseId)
                .then()
                .statusCode(200)
                .body("joinedReferrals", empty());
    }

    @Test
    void startsOnlyTheClocksThatTheCaseDoesNotHave() {
        var caseId = story.open(first);
        channels.hear(second);

        as("centre")
                .get("/v1/cases/{id}", caseId)
                .then()
                .body(
                        "clocks.rule",
                        contains("R08 accept-agency-notice", "R09 assign-later-request", "R09 assign-provider"));
    }

    @Test
    void waitsForTheReferralThatItNames() {
        channels.hear(second);
        assertThat(cases(first, second)).isZero();

        var caseId = story.open(first);

        assertThat(cases(first, second)).isOne();
        assertThat(Story.caseOf(second)).isEqualTo(caseId);
        assertThat(rows.count("waiting_referral where referral_id = ?", second.referralId()))
                .isZero();
    }

    @Test
    void joinsOnceHoweverOftenTheEventArrives() {
        var caseId = story.open(first);
        var event = UUID.randomUUID();
        channels.hear(second, event);
        channels.hear(second, event);

        assertThat(rows.count("joined_referral where case_id = ?", caseId)).isOne();
        assertThat(Feeds.facts("commune-police", Story.involvementOf(caseId))).containsExactly("REFERRED", "REFERRED");
    }

    @Test
    void heardOfAtTheSameMomentTheyShareACase() {
        var both = List.of(first, second).stream()
                .map(event -> CompletableFuture.runAsync(() -> channels.hear(event)))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(both).join();

        assertThat(cases(first, second)).isOne();
        assertThat(Story.caseOf(second)).isEqualTo(Story.caseOf(first));
    }

    @Test
    void afterARefusalItOpensACaseOfItsOwn() {
        var caseId = story.open(first);
        refuse(caseId);
        var later = Events.again(first, COMMUNE_POLICE, AFTER_EVERYTHING);

        channels.hear(later);

        assertThat(cases(first, later)).isEqualTo(2);
        as("centre")
                .get("/v1/cases/{id}", Story.caseOf(later))
                .then()
                .body("state", equalTo("PENDING"))
                .body("sender", equalTo(COMMUNE_POLICE));
    }

    @Test
    void receivedBeforeTheRefusalItSharesIt() {
        var caseId = story.open(first);
        refuse(caseId);
        var earlier = Events.again(first, COMMUNE_POLICE, Duration.ofDays(-3650));

        channels.hear(earlier);

        assertThat(cases(first, earlier)).isOne();
        assertThat(Feeds.facts("commune-police", Story.involvementOf(caseId))).contains("REFUSED");
    }

    @Test
    void aHearingThatNamesItFindsTheCase() {
        var caseId = story.open(first);
        channels.hear(second);

        channels.hear(Events.fixed(new ProceedingNumbers(Events.number(), null, null), second.referralId()));

        assertThat(Feeds.facts("commune-police", Story.involvementOf(caseId))).endsWith("HEARING_FIXED");
    }

    @Test
    void aHearingThatNamedItBeforeIsFound() {
        var caseId = story.open(first);
        channels.hear(Events.fixed(new ProceedingNumbers(Events.number(), null, null), second.referralId()));

        channels.hear(second);

        assertThat(Feeds.facts("commune-police", Story.involvementOf(caseId))).endsWith("HEARING_FIXED");
    }

    private static void refuse(UUID caseId) {
        step("centre", caseId, "refusal", "{\"ground\": \"NOT_ENTITLED\", \"detail\": \"-\"}")
                .then()
                .statusCode(200);
    }

    private long cases(ReferralReceived one, ReferralReceived other) {
        return rows.count("legal_aid_case where referral_id in (?, ?)", one.referralId(), other.referralId());
    }
}
