package vn.tgpl.referral.notice.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.tgpl.referral.notice.Agencies.NOTICE;
import static vn.tgpl.referral.notice.Agencies.as;
import static vn.tgpl.referral.notice.Agencies.put;
import static vn.tgpl.referral.notice.Agencies.step;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tgpl.contracts.AssignedProvider;
import vn.tgpl.contracts.CaseAccepted;
import vn.tgpl.contracts.CaseRefused;
import vn.tgpl.contracts.ProviderAssigned;
import vn.tgpl.contracts.ProviderKind;
import vn.tgpl.contracts.ReferralChanged;
import vn.tgpl.contracts.ReferralRecalled;
import vn.tgpl.referral.Database;
import vn.tgpl.referral.Now;
import vn.tgpl.referral.Parts;
import vn.tgpl.referral.notice.Agencies;
import vn.tgpl.referral.notice.Told;
import vn.tgpl.testkit.Json;

/** What the sender changes once the Centre has accepted the referral, and when the two cross each other. */
@QuarkusTest
@Parts
class ConsentTest {

    private static final String SENDER = "police-investigator";
    private static final Instant ACCEPTED_AT = Instant.parse("2026-11-20T15:50:00Z");
    private static final AssignedProvider PROVIDER =
            new AssignedProvider(UUID.randomUUID(), "Lê Thị D", ProviderKind.LEGAL_AID_OFFICER);
    private static final Json WITNESS =
            NOTICE.with("/person/proceduralRole", "\"WITNESS\"").with("/person/custody", "\"AT_LIBERTY\"");
    private static final String RECALL = "{\"reasonCode\": \"WRONG_PERSON\"}";
    private static final String YES = "{\"accepted\": true, \"detail\": \"Đồng ý\"}";
    private static final String NO = "{\"accepted\": false, \"detail\": \"Không đồng ý\"}";

    @Inject
    CaseEvents events;

    @Inject
    Database database;

    @Inject
    Now now;

    private final UUID caseId = UUID.randomUUID();
    private String id;

    @BeforeEach
    void send() {
        id = Agencies.sent(SENDER, NOTICE);
        now.is(Now.FRIDAY_EVENING.plus(Duration.ofMinutes(15)));
    }

    @AfterEach
    void isFridayEveningAgain() {
        now.is(Now.FRIDAY_EVENING);
    }

    @Test
    void aCorrectionIsAProposalUntilTheCentreConsents() {
        accept();

        put(SENDER, id, WITNESS)
                .then()
                .statusCode(200)
                .body("person.proceduralRole", equalTo("IN_CUSTODY"))
                .body("version", equalTo(2))
                .body("proposal.number", equalTo(2))
                .body("proposal.status", equalTo("PROPOSED"));
        put(SENDER, id, WITNESS).then().statusCode(409).body("code", equalTo("still-undecided"));
        as("centre")
                .get("/v1/referrals/{id}/versions/2", id)
                .then()
                .body("notice.person.proceduralRole", equalTo("WITNESS"));

        step("centre", id, "correction/decision", YES)
                .then()
                .statusCode(200)
                .body("person.proceduralRole", equalTo("WITNESS"))
                .body("edxmlStatus", equalTo("15"))
                .body("state", equalTo("ACCEPTED"))
                .body("proposal", nullValue())
                .body("clocks.rule", contains("R09 assign-provider"))
                .body("clocks[0].startedAt", equalTo("2026-11-20T22:40:00+07:00"))
                .body("clocks[0].dueAt", equalTo("2026-11-27T00:00:00+07:00"));
        assertThat(Told.last(database, id, ReferralChanged.class).withdrawn()).hasSize(3);
        assertThat(Told.feed(database, id)).containsExactly("RECEIVED 01", "ACCEPTED 03", "ACCEPTED 03", "ACCEPTED 15");
    }

    @Test
    void aDeclinedCorrectionChangesNothingAndAnotherMayBeProposed() {
        accept();
        put(SENDER, id, WITNESS).then().statusCode(200);

        step("centre", id, "correction/decision", NO)
                .then()
                .statusCode(200)
                .body("person.proceduralRole", equalTo("IN_CUSTODY"))
                .body("edxmlStatus", equalTo("16"));

        as(SENDER)
                .get("/v1/referrals/{id}/versions", id)
                .then()
                .body("items.status", contains("APPLIED", "DECLINED"))
                .body("items.decisionDetail", contains(nullValue(), equalTo("Không đồng ý")));
        put(SENDER, id, WITNESS).then().statusCode(200).body("proposal.number", equalTo(3));
    }

    @Test
    void aClockThatAppliesAfterAllIsMetByWhatTheCentreHasDone() {
        id = Agencies.sent(SENDER, WITNESS);
        accept();
        put(SENDER, id, NOTICE).then().statusCode(200);

        step("centre", id, "correction/decision", YES)
                .then()
                .body("clocks.rule.collect { it.substring(0, 3) }", contains("R02", "R08", "R09"))
                .body("clocks.status", contains("MET", "MET", "RUNNING"))
                .body("clocks[1].metAt", equalTo("2026-11-20T22:55:00+07:00")); // not before it started
    }

    @Test
    void aRecallThatTheCentreConsentsToEndsTheReferral() {
        accept();

        step(SENDER, id, "recall", RECALL)
                .then()
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("edxmlStatus", equalTo("13"));
        step(SENDER, id, "recall", RECALL).then().statusCode(409).body("code", equalTo("still-undecided"));

        step("centre", id, "recall/decision", YES)
                .then()
                .statusCode(200)
                .body("state", equalTo("RECALLED"))
                .body("edxmlStatus", equalTo("15"))
                .body("recall.accepted", equalTo(true));
        assertThat(Told.last(database, id, ReferralRecalled.class).consented()).isTrue();
        assertThat(Told.feed(database, id)).containsExactly("RECEIVED 01", "ACCEPTED 03", "ACCEPTED 13", "RECALLED 15");
    }

    @Test
    void aRecallThatTheCentreRefusesMayBeAskedForAgain() {
        accept();
        step(SENDER, id, "recall", RECALL).then().statusCode(200);

        step("centre", id, "recall/decision", NO)
                .then()
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("edxmlStatus", equalTo("16"));
        step("centre", id, "recall/decision", NO).then().statusCode(409);

        step(SENDER, id, "recall", RECALL).then().statusCode(200).body("edxmlStatus", equalTo("13"));
    }

    @Test
    void aCaseThatGoesOnMeanwhileKeepsTheRecallAsked() {
        accept();
        step(SENDER, id, "recall", RECALL).then().statusCode(200);

        events.arrive(new ProviderAssigned(caseId, UUID.fromString(id), PROVIDER, null, ACCEPTED_AT));

        shown().body("state", equalTo("ASSIGNED")).body("edxmlStatus", equalTo("13"));
    }

    @Test
    void aRecallThatCrossesTheAcceptanceAwaitsConsentAfterAll() {
        step(SENDER, id, "recall", RECALL).then().statusCode(200).body("state", equalTo("RECALLED"));

        accept();

        shown().body("state", equalTo("ACCEPTED"))
                .body("edxmlStatus", equalTo("13"))
                .body("fileCode", equalTo("TT.TGTT.01.2026"))
                .body("clocks.rule.collect { it.substring(0, 3) }", contains("R02", "R08", "R09"))
                .body("clocks.status", contains("MET", "MET", "RUNNING"));
        assertThat(Told.feed(database, id)).containsExactly("RECEIVED 01", "RECALLED 15", "ACCEPTED 13");

        step("centre", id, "recall/decision", YES)
                .then()
                .body("state", equalTo("RECALLED"))
                .body("clocks[2].metAt", equalTo("2026-11-20T22:55:00+07:00"));
    }

    @Test
    void aRecalledReferralThatTheCentreRefusedStaysRecalled() {
        step(SENDER, id, "recall", RECALL).then().statusCode(200);

        events.arrive(new CaseRefused(caseId, UUID.fromString(id), "NOT_ENTITLED", ACCEPTED_AT));

        shown().body("state", equalTo("RECALLED"));
    }

    private void accept() {
        events.arrive(new CaseAccepted(caseId, UUID.fromString(id), "TT.TGTT.01.2026", ACCEPTED_AT));
    }

    private ValidatableResponse shown() {
        return as(SENDER).get("/v1/referrals/" + id).then().statusCode(200);
    }
}
