package vn.tgpl.casework.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.casework.support.Agencies.accept;
import static vn.tgpl.casework.support.Agencies.addLawyer;
import static vn.tgpl.casework.support.Agencies.as;
import static vn.tgpl.casework.support.Agencies.assign;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Channels;
import vn.tgpl.casework.support.Events;
import vn.tgpl.casework.support.Feeds;
import vn.tgpl.casework.support.ReferralStub;
import vn.tgpl.casework.support.Rows;
import vn.tgpl.casework.support.Story;
import vn.tgpl.contracts.ProceedingNumbers;
import vn.tgpl.contracts.ReferralChange;
import vn.tgpl.contracts.ReferralReceived;

@QuarkusTest
@Parts
class ReferralFollowingTest {

    @Inject
    Channels channels;

    @Inject
    Story story;

    @Inject
    Rows rows;

    private final ReferralReceived referral = Events.referral();
    private UUID caseId;
    private UUID involvement;

    @BeforeEach
    void open() {
        caseId = story.open(referral);
        involvement = Story.involvementOf(caseId);
    }

    @ParameterizedTest
    @EnumSource
    void everyoneIsToldOfAChangeOnce(ReferralChange change) {
        var changed =
                Events.changed(referral, change, referral.proceeding(), referral.heldAt(), referral.participants());
        var eventId = UUID.randomUUID();
        channels.hear(changed, eventId);
        channels.hear(changed, eventId);

        for (var client : List.of("police-investigator", "centre", "procuracy", "detention-camp")) {
            assertThat(Feeds.facts(client, involvement)).containsExactly("REFERRED", change.name());
        }
        shownInvolvement().body("status", equalTo("REFERRED"));
    }

    @Test
    void whoIsNamedAfterACorrectionTakesPartAndWhoIsNoMoreDoesNot() {
        var numbers = new ProceedingNumbers(Events.number(), null, null);
        channels.hear(
                Events.changed(referral, ReferralChange.CORRECTED, numbers, null, List.of("VKS.96", "G01.96.32098")));

        shownInvolvement()
                .body("participants.agency", containsInAnyOrder("G01.96.PC02", "H12.TP.TGPL", "VKS.96", "G01.96.32098"))
                .body("proceeding.agencyCaseNumber", equalTo(numbers.agencyCaseNumber()));
        assertThat(Feeds.facts("commune-police", involvement)).containsExactly("REFERRED", "CORRECTED");
        assertThat(Feeds.facts("detention-camp", involvement)).containsExactly("REFERRED");
        as("detention-camp").get("/v1/involvements/{id}", involvement).then().statusCode(404);
    }

    @Test
    void aHearingIsFoundByTheCorrectedNumber() {
        var numbers = new ProceedingNumbers(Events.number(), null, null);
        channels.hear(Events.fixed(numbers));

        channels.hear(Events.changed(
                referral, ReferralChange.CORRECTED, numbers, referral.heldAt(), referral.participants()));

        assertThat(Feeds.facts("centre", involvement)).containsExactly("REFERRED", "CORRECTED", "HEARING_FIXED");
    }

    @Test
    void aCourtHearsWhoTakesPartNow() {
        channels.hear(Events.fixed(referral.proceeding(), referral.referralId()));
        channels.hear(Events.changed(
                referral, ReferralChange.CORRECTED, referral.proceeding(), null, List.of("G01.96.32098")));

        assertThat(rows.texts("""
                        select payload -> 'participants' from outbox
                         where aggregateid = ? and type like '%hearing-matched%' order by sequence""", caseId.toString()))
                .hasSize(2)
                .last()
                .satisfies(told -> assertThat(told).contains("G01.96.32098").doesNotContain("VKS.96"));
    }

    @Test
    void otherClocksRunAfterACorrection() {
        var running = referral.clocks().get(2);
        channels.hear(Events.changed(referral, List.of(Events.clock("R09 assign-provider", null)), List.of(running)));

        shownCase().body("clocks.rule", contains("R08 accept-agency-notice", "R09 assign-provider"));
    }

    @Test
    void whatTheCaseHasMetAlreadyDoesNotRunAgain() {
        accept(caseId).then().statusCode(200);
        assign(caseId, addLawyer("Lê Thị Luật")).then().statusCode(201);
        var before = clockRules();

        channels.hear(Events.changed(referral, List.of(Events.clock("R09 assign-provider", null)), List.of()));

        assertThat(clockRules()).isEqualTo(before);
    }

    @Test
    void thePersonIsReadAgain() {
        await().until(() -> !ReferralStub.requestsFor(referral.referralId()).isEmpty());

        channels.hear(Events.changed(referral, List.of(), List.of()));

        await().until(() -> ReferralStub.requestsFor(referral.referralId()).size() > 1);
        await().untilAsserted(() -> shownCase().body("personReading.state", equalTo("READ")));
    }

    @Test
    void aRecallWithdrawsAPendingCase() {
        channels.hear(Events.recalled(referral, false));

        shownCase().body("state", equalTo("WITHDRAWN")).body("clocks.metAt", contains(at(), at()));
        shownInvolvement().body("status", equalTo("RECALLED"));
        assertThat(Feeds.facts("procuracy", involvement)).containsExactly("REFERRED", "RECALLED");
        accept(caseId).then().statusCode(409).body("code", equalTo("case-step-not-allowed"));
    }

    @Test
    void anAcceptedCaseGoesOnUntilTheCentreConsents() {
        accept(caseId).then().statusCode(200);

        channels.hear(Events.recalled(referral, false));
        shownCase().body("state", equalTo("ACCEPTED"));
        assertThat(Feeds.facts("procuracy", involvement)).containsExactly("REFERRED", "ACCEPTED");

        channels.hear(Events.recalled(referral, true));
        shownCase().body("state", equalTo("DISCONTINUED"));
        assertThat(Feeds.facts("procuracy", involvement)).containsExactly("REFERRED", "ACCEPTED", "RECALLED");
    }

    @Test
    void aCaseThatHasEndedIsNotChangedAnyMore() {
        channels.hear(Events.recalled(referral, false));
        channels.hear(Events.recalled(referral, true));
        channels.hear(Events.changed(referral, List.of(Events.clock("R09 assign-provider", null)), List.of()));

        shownCase().body("state", equalTo("WITHDRAWN"));
        assertThat(Feeds.facts("procuracy", involvement)).containsExactly("REFERRED", "RECALLED");
    }

    /** It fails, so that it is tried again and then kept with the dead letters. */
    @Test
    void aChangeOfAnUnknownReferralIsNotPassedOver() {
        var unknown = Events.referral();

        assertThatThrownBy(() -> channels.hear(Events.recalled(unknown, true)))
                .hasMessageContaining("No case yet of the referral");
        assertThatThrownBy(() -> channels.hear(Events.changed(unknown, List.of(), List.of())))
                .hasMessageContaining("No case yet of the referral");
    }

    private static String at() {
        return "2026-11-20T22:41:12+07:00";
    }

    private List<String> clockRules() {
        return shownCase().extract().path("clocks.rule");
    }

    private ValidatableResponse shownCase() {
        return as("centre").get("/v1/cases/{id}", caseId).then().statusCode(200);
    }

    private ValidatableResponse shownInvolvement() {
        return as("police-investigator")
                .get("/v1/involvements/{id}", involvement)
                .then()
                .statusCode(200);
    }
}
