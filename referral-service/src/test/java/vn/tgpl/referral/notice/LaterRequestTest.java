package vn.tgpl.referral.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.referral.notice.Agencies.NOTICE;
import static vn.tgpl.referral.notice.Agencies.as;
import static vn.tgpl.referral.notice.Agencies.sent;
import static vn.tgpl.referral.notice.Agencies.step;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.contracts.ReferralChange;
import vn.tgpl.contracts.ReferralChanged;
import vn.tgpl.contracts.ReferralKind;
import vn.tgpl.contracts.RequestStatus;
import vn.tgpl.referral.Database;
import vn.tgpl.referral.Now;
import vn.tgpl.referral.Parts;
import vn.tgpl.testkit.Json;

/** Information of Friday evening; what the person says later is received on Saturday. */
@QuarkusTest
@Parts
class LaterRequestTest {

    private static final String SENDER = "police-investigator";
    private static final Json INFORMATION =
            NOTICE.with("/kind", "\"INFORMATION\"").with("/request", "{\"status\": \"NOT_REQUESTED\"}");
    private static final String ASKED = "{\"status\": \"REQUESTED\", \"receivedAt\": \"2026-11-21T08:00:00+07:00\"}";
    private static final String REFUSED =
            "{\"status\": \"REFUSED\", \"receivedAt\": \"2026-11-21T08:00:00+07:00\", \"minutes\": true}";

    @Inject
    Database database;

    @Inject
    Now now;

    @AfterEach
    void isFridayEveningAgain() {
        now.is(Now.FRIDAY_EVENING);
    }

    @Test
    void turnsInformationIntoANoticeWithItsClocks() {
        var id = sent(SENDER, INFORMATION);
        isSaturdayMorning();

        step(SENDER, id, "request", ASKED)
                .then()
                .statusCode(200)
                .body("kind", equalTo("NOTICE"))
                .body("request.status", equalTo("REQUESTED"))
                .body("clocks.rule.collect { it.substring(0, 3) }", contains("R02", "R08", "R09"))
                .body("clocks[0].startedAt", equalTo("2026-11-21T08:00:00+07:00"))
                .body("clocks[0].metAt", equalTo("2026-11-21T08:40:00+07:00"))
                .body("clocks[1].startedAt", equalTo("2026-11-21T08:40:00+07:00"))
                .body("warnings.code", contains("phone-at-once"));

        var changed = Told.last(database, id, ReferralChanged.class);
        assertThat(changed.change()).isEqualTo(ReferralChange.REQUESTED);
        assertThat(changed.kind()).isEqualTo(ReferralKind.NOTICE);
        assertThat(changed.clocks()).hasSize(3);
        as(SENDER).get("/v1/referrals/{id}/versions", id).then().body("items.documentType", contains("NEW", "UPDATE"));
    }

    @Test
    void whatIsCorrectedAfterwardsIsCountedFromTheRequest() {
        var id = sent(SENDER, INFORMATION);
        isSaturdayMorning();
        step(SENDER, id, "request", ASKED).then().statusCode(200);

        var asked = NOTICE.with("/request/receivedAt", "\"2026-11-21T07:00:00+07:00\"");
        Agencies.put(SENDER, id, asked)
                .then()
                .statusCode(200)
                .body(
                        "clocks.startedAt",
                        contains(
                                "2026-11-21T07:00:00+07:00", "2026-11-21T08:40:00+07:00", "2026-11-21T08:40:00+07:00"));
    }

    @Test
    void aRefusalLeavesWhatRunsAndTellsTheCentre() {
        var id = sent(SENDER, NOTICE);
        isSaturdayMorning();

        step(SENDER, id, "request", REFUSED)
                .then()
                .statusCode(200)
                .body("kind", equalTo("NOTICE"))
                .body("state", equalTo("RECEIVED"))
                .body("request.status", equalTo("REFUSED"))
                .body("clocks.rule.collect { it.substring(0, 3) }", contains("R02", "R08", "R09"));

        var changed = Told.last(database, id, ReferralChanged.class);
        assertThat(changed.change()).isEqualTo(ReferralChange.AID_REFUSED);
        assertThat(changed.requestStatus()).isEqualTo(RequestStatus.REFUSED);
        assertThat(changed.withdrawn()).isEmpty();
        assertThat(changed.clocks()).isEmpty();
    }

    @Test
    void whoRefusedMayAskAgain() {
        var id = sent(SENDER, INFORMATION);
        isSaturdayMorning();
        step(SENDER, id, "request", REFUSED).then().statusCode(200).body("clocks", empty());

        step(SENDER, id, "request", ASKED).then().statusCode(200).body("kind", equalTo("NOTICE"));
    }

    @Test
    void theSameIsNotRecordedTwice() {
        var id = sent(SENDER, NOTICE);
        isSaturdayMorning();

        step(SENDER, id, "request", ASKED).then().statusCode(409).body("code", equalTo("request-unchanged"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"status": "NOT_REQUESTED", "receivedAt": "2026-11-20T22:00:00+07:00"}           | /status     | unknown-value
            {"receivedAt": "2026-11-20T22:00:00+07:00"}                                      | /status     | not-null
            {"status": "REQUESTED"}                                                          | /receivedAt | required
            {"status": "REQUESTED", "receivedAt": "2026-11-22T22:00:00+07:00"}               | /receivedAt | in-future
            {"status": "REFUSED", "receivedAt": "2026-11-20T22:00:00+07:00"}                 | /minutes    | refusal-minutes
            {"status": "REFUSED", "receivedAt": "2026-11-20T22:00:00+07:00", "minutes": false} | /minutes  | refusal-minutes
            {"status": "REFUSED", "minutes": true}                                           | /receivedAt | required
            """)
    void namesWhatIsWrong(String body, String pointer, String code) {
        step(SENDER, sent(SENDER, INFORMATION), "request", body)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    @ParameterizedTest
    @CsvSource({"commune-police,404", "centre,403"})
    void onlyTheSenderRecordsIt(String client, int status) {
        step(client, sent(SENDER, INFORMATION), "request", REFUSED).then().statusCode(status);
    }

    private void isSaturdayMorning() {
        now.is(Now.FRIDAY_EVENING.plus(Duration.ofHours(10)));
    }
}
