package vn.tgpl.referral.notice.messaging;

import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.referral.notice.Agencies.NOTICE;
import static vn.tgpl.referral.notice.Agencies.as;
import static vn.tgpl.referral.notice.Agencies.sent;
import static vn.tgpl.referral.notice.Agencies.step;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tgpl.contracts.CaseAccepted;
import vn.tgpl.referral.Parts;

/** Recalls of referrals that share a case, crossing its acceptance. */
@QuarkusTest
@Parts
class SharedRecallTest {

    private static final String RECALL = "{\"reasonCode\": \"WRONG_PERSON\"}";

    @Inject
    CaseEvents events;

    private String first;
    private String second;

    @BeforeEach
    void send() {
        var notice = NOTICE.with("/proceeding/agencyCaseNumber", "\"SR/" + UUID.randomUUID() + "\"");
        first = sent("police-investigator", notice);
        second = sent("commune-police", notice);
    }

    @Test
    void whileAnotherStandsARecallHolds() {
        step("police-investigator", first, "recall", RECALL).then().statusCode(200);

        accept();

        stands("police-investigator", first, "RECALLED", "15");
        stands("commune-police", second, "ACCEPTED", "03");
    }

    @Test
    void whenAllWereRecalledTheyAllAwaitConsent() {
        step("police-investigator", first, "recall", RECALL).then().statusCode(200);
        step("commune-police", second, "recall", RECALL).then().statusCode(200);

        accept();

        stands("police-investigator", first, "ACCEPTED", "13");
        stands("commune-police", second, "ACCEPTED", "13");
    }

    private void accept() {
        var at = Instant.parse("2026-11-20T15:50:00Z");
        events.arrive(new CaseAccepted(UUID.randomUUID(), UUID.fromString(first), "TT.TGTT.01.2026", at));
    }

    private static void stands(String client, String id, String state, String edxmlStatus) {
        as(client)
                .get("/v1/referrals/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo(state))
                .body("edxmlStatus", equalTo(edxmlStatus));
    }
}
