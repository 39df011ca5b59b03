package vn.tgpl.referral.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.tgpl.referral.notice.Agencies.NOTICE;
import static vn.tgpl.referral.notice.Agencies.as;
import static vn.tgpl.referral.notice.Agencies.sent;
import static vn.tgpl.referral.notice.Agencies.step;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.contracts.ReferralRecalled;
import vn.tgpl.referral.Database;
import vn.tgpl.referral.Parts;

@QuarkusTest
@Parts
class RecallTest {

    private static final String SENDER = "police-investigator";
    private static final String MISTAKE = "{\"reasonCode\": \"SENT_BY_MISTAKE\", \"detail\": \"Gửi nhầm\"}";

    @Inject
    Database database;

    @Test
    void endsAReferralThatTheCentreHasNotAccepted() {
        var id = sent(SENDER, NOTICE);

        step(SENDER, id, "recall", MISTAKE)
                .then()
                .statusCode(200)
                .body("state", equalTo("RECALLED"))
                .body("edxmlStatus", equalTo("15"))
                .body("recall.reasonCode", equalTo("SENT_BY_MISTAKE"))
                .body("recall.accepted", nullValue())
                .body("clocks.status", everyItem(not("RUNNING")));

        var told = Told.last(database, id, ReferralRecalled.class);
        assertThat(told.consented()).isFalse();
        assertThat(told.reasonCode()).isEqualTo("SENT_BY_MISTAKE");
        assertThat(Told.feed(database, id)).containsExactly("RECEIVED 01", "RECALLED 15");
    }

    @Test
    void isNotTakenTwice() {
        var id = sent(SENDER, NOTICE);
        step(SENDER, id, "recall", MISTAKE).then().statusCode(200);

        step(SENDER, id, "recall", MISTAKE).then().statusCode(409).body("code", equalTo("referral-closed"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"reasonCode": "BECAUSE"}                    | /reasonCode | recall-reason
            {"reasonCode": ""}                           | /reasonCode | not-blank
            {"reasonCode": null}                         | /reasonCode | not-blank
            {"detail": "x"}                              | /reasonCode | not-blank
            {"reasonCode": "SENT_TWICE", "detail": 1}    | /detail     | wrong-type
            {"reasonCode": "SENT_TWICE", "why": "x"}     | /why        | unknown-field
            """)
    void namesWhatIsWrong(String body, String pointer, String code) {
        var id = sent(SENDER, NOTICE);
        var before = database.counts();

        as(SENDER)
                .header("If-Match", "\"0\"")
                .body(body)
                .post("/v1/referrals/{id}/recall", id)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));

        assertThat(database.counts()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"commune-police,404", "centre,403"})
    void onlyTheSenderRecalls(String client, int status) {
        step(client, sent(SENDER, NOTICE), "recall", MISTAKE).then().statusCode(status);
    }

    @Test
    void needsTheVersionThatWasSeen() {
        var id = sent(SENDER, NOTICE);

        as(SENDER).body(MISTAKE).post("/v1/referrals/{id}/recall", id).then().statusCode(428);
        as(SENDER)
                .header("If-Match", "\"3\"")
                .body(MISTAKE)
                .post("/v1/referrals/{id}/recall", id)
                .then()
                .statusCode(412);
    }

    @Test
    void thereIsNothingToDecideWhereNothingWasAsked() {
        var id = sent(SENDER, NOTICE);

        for (var asked : new String[] {"recall", "correction"}) {
            step("centre", id, asked + "/decision", "{\"accepted\": true}")
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("nothing-to-decide"));
            step(SENDER, id, asked + "/decision", "{\"accepted\": true}").then().statusCode(403);
            step("centre", id, asked + "/decision", "{\"detail\": \"x\"}")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/accepted"));
        }
    }
}
