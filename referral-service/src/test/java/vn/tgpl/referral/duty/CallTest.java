package vn.tgpl.referral.duty;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static vn.tgpl.referral.duty.Calls.ANSWERED;
import static vn.tgpl.referral.duty.Calls.MISSED;
import static vn.tgpl.referral.duty.Calls.RETURN;
import static vn.tgpl.referral.duty.Calls.giveBack;
import static vn.tgpl.referral.duty.Calls.leadTo;
import static vn.tgpl.referral.duty.Calls.record;
import static vn.tgpl.referral.duty.Calls.recorded;
import static vn.tgpl.referral.notice.Agencies.NOTICE;
import static vn.tgpl.referral.notice.Agencies.as;
import static vn.tgpl.referral.notice.Agencies.sent;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tgpl.referral.Now;
import vn.tgpl.referral.Parts;

@QuarkusTest
@Parts
class CallTest {

    @Inject
    Now now;

    @BeforeEach
    void loadAgencies() throws Exception {
        Rosters.loadAgencies();
    }

    @AfterEach
    void isFridayEveningAgain() {
        now.is(Now.FRIDAY_EVENING);
    }

    @Test
    void theClockOfAMissedCallRunsUntilMidnight() {
        record("police-investigator", MISSED)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("agency", equalTo("G01.96.PC02"))
                .body("answeredBy", equalTo("MISSED"))
                .body("contact.phone", equalTo("0912000222"))
                .body("recordedAt", equalTo("2026-11-20T22:40:00+07:00"))
                .body("clocks.rule", contains(startsWith("R06")))
                .body("clocks.basis", contains(containsString("5789")))
                .body("clocks.dueAt", contains("2026-11-21T00:00:00+07:00"))
                .body("clocks.status", contains("RUNNING"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MISSED", "VOICEMAIL", "DUTY", "BACKUP"})
    void aCallAfterWhichNobodySpokeWithThePersonIsMissedAtMidnight(String answeredBy) {
        var call = recorded("police-investigator", MISSED.with("/answeredBy", "\"" + answeredBy + "\""));

        now.is(Now.FRIDAY_EVENING.plus(Duration.ofHours(2)));

        as("centre").get(call).then().body("clocks.status", contains("MISSED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DUTY", "BACKUP"})
    void aCallInWhichThePersonWasSpokenWithHasMetItsClock(String answeredBy) {
        record("police-investigator", ANSWERED.with("/answeredBy", "\"" + answeredBy + "\""))
                .then()
                .statusCode(201)
                .body("clocks.status", contains("MET"))
                .body("clocks.metAt", contains("2026-11-20T22:10:00+07:00"));
    }

    @Test
    void aReturnedCallHasMetItsClock() {
        var call = recorded("police-investigator", MISSED);

        giveBack("centre", call, "\"0\"", RETURN)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("returnedAt", equalTo("2026-11-20T22:25:00+07:00"))
                .body("result", equalTo("REQUESTED"))
                .body("clocks.status", contains("MET"))
                .body("clocks.metAt", contains("2026-11-20T22:25:00+07:00"));
    }

    @Test
    void aCallCanBeRecordedWithItsReturn() {
        record(
                        "police-investigator",
                        MISSED.with("/returnedAt", "\"2026-11-20T22:30:00+07:00\"")
                                .with("/result", "\"NOT_ENTITLED\""))
                .then()
                .statusCode(201)
                .body("clocks.metAt", contains("2026-11-20T22:30:00+07:00"));
    }

    @Test
    void aCallIsReturnedOnce() {
        var call = recorded("police-investigator", MISSED);
        giveBack("centre", call, "\"0\"", RETURN);

        giveBack("centre", call, "\"1\"", RETURN)
                .then()
                .statusCode(409)
                .body("code", equalTo("duty-call-already-returned"))
                .body("detail", containsString("2026-11-20T22:25+07:00"));
    }

    @Test
    void whoHasNotSeenTheCallAsItIsCannotReturnIt() {
        var call = recorded("police-investigator", MISSED);

        giveBack("centre", call, null, RETURN).then().statusCode(428);
        giveBack("centre", call, "\"7\"", RETURN).then().statusCode(412);
    }

    @Test
    void theNoticeThatCameOfTheCallIsLinked() {
        var referral = sent("police-investigator", NOTICE);

        record("police-investigator", ANSWERED.with("/referralId", "\"" + referral + "\""))
                .then()
                .statusCode(201)
                .body("referralId", equalTo(referral));
        giveBack(
                        "centre",
                        recorded("police-investigator", MISSED),
                        "\"0\"",
                        RETURN.with("/referralId", "\"" + referral + "\""))
                .then()
                .body("referralId", equalTo(referral));
        leadTo("police-investigator", recorded("police-investigator", ANSWERED), "\"0\"", referral)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("referralId", equalTo(referral));
    }

    @Test
    void aNoticeThatTheAgencyDoesNotSeeIsUnknown() {
        var strange = sent("commune-police", NOTICE);
        var call = recorded("police-investigator", MISSED);

        for (var referral : new String[] {strange, UUID.randomUUID().toString()}) {
            leadTo("police-investigator", call, "\"0\"", referral)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/referralId"))
                    .body("errors.code", contains("referral-unknown"));
        }
    }

    @Test
    void theCentreNamesTheAgencyThatCalled() {
        record("centre", MISSED.with("/agency", "\"G01.96.TG1\""))
                .then()
                .statusCode(201)
                .body("agency", equalTo("G01.96.TG1"));
    }

    @ParameterizedTest
    @CsvSource({
        "centre,null,required",
        "centre,\"XX.99\",agency-unlisted",
        "police-investigator,\"G01.96.TG1\",not-own-agency"
    })
    void theAgencyIsKnown(String client, String agency, String code) {
        record(client, MISSED.with("/agency", agency))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/agency"))
                .body("errors.code", contains(code));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "/calledAt|null|/calledAt|not-null",
                "/calledAt|\"2026-11-20T22:46:00+07:00\"|/calledAt|in-future",
                "/answeredBy|\"NOBODY\"|/answeredBy|unknown-value",
                "/answeredBy|null|/answeredBy|not-null",
                "/role|null|/role|not-null",
                "/contact|null|/contact|not-null",
                "/contact|{\"name\": \"A\", \"phone\": \" \"}|/contact/phone|required",
                "/returnedAt|\"2026-11-20T22:09:59+07:00\"|/returnedAt|before-call",
                "/returnedAt|\"2026-11-20T22:46:00+07:00\"|/returnedAt|in-future",
                "/result|\"REQUESTED\"|/result|nobody-spoken-with",
                "/unknown|1|/unknown|unknown-field"
            })
    void eachWrongFieldIsNamed(String at, String value, String pointer, String code) {
        record("police-investigator", MISSED.with(at, value))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20T22:09:59+07:00,before-call", "2026-11-20T22:46:00+07:00,in-future"})
    void aReturnComesAfterItsCall(String returnedAt, String code) {
        var call = recorded("police-investigator", MISSED);

        giveBack("centre", call, "\"0\"", RETURN.with("/returnedAt", "\"" + returnedAt + "\""))
                .then()
                .statusCode(422)
                .body("errors.code", contains(code));
    }
}
