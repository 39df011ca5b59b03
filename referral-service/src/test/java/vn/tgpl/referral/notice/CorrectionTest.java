package vn.tgpl.referral.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.tgpl.referral.notice.Agencies.NOTICE;
import static vn.tgpl.referral.notice.Agencies.as;
import static vn.tgpl.referral.notice.Agencies.put;
import static vn.tgpl.referral.notice.Agencies.sent;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.contracts.ReferralChange;
import vn.tgpl.contracts.ReferralChanged;
import vn.tgpl.contracts.StartedClock;
import vn.tgpl.referral.Database;
import vn.tgpl.referral.Now;
import vn.tgpl.referral.Parts;
import vn.tgpl.testkit.Json;

@QuarkusTest
@Parts
class CorrectionTest {

    private static final String SENDER = "police-investigator";
    private static final Json ACCUSED =
            NOTICE.with("/person/proceduralRole", "\"ACCUSED\"").with("/person/custody", "\"DETENTION\"");

    @Inject
    Database database;

    @Inject
    Now now;

    @AfterEach
    void isFridayEveningAgain() {
        now.is(Now.FRIDAY_EVENING);
    }

    @Test
    void replacesTheNoticeUntilItIsAccepted() {
        var id = sent(SENDER, NOTICE);

        put(SENDER, id, NOTICE.with("/person/fullName", "\"Nguyễn Văn Á\""))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("person.fullName", equalTo("Nguyễn Văn Á"))
                .body("state", equalTo("RECEIVED"))
                .body("proposal", nullValue());

        as("centre").get("/v1/referrals/" + id).then().body("person.fullName", equalTo("Nguyễn Văn Á"));
    }

    @Test
    void keepsEveryVersionReadable() {
        var id = sent(SENDER, NOTICE);
        put(SENDER, id, NOTICE.with("/person/fullName", "\"Nguyễn Văn Á\""));
        put(SENDER, id, NOTICE.with("/document/number", "\"119\""));

        as(SENDER)
                .get("/v1/referrals/{id}/versions", id)
                .then()
                .statusCode(200)
                .body("items.number", contains(1, 2, 3))
                .body("items.documentType", contains("NEW", "UPDATE", "REPLACEMENT"))
                .body("items.edxmlType", contains("0", "2", "3"))
                .body("items.status", contains("APPLIED", "APPLIED", "APPLIED"));
        as("centre")
                .get("/v1/referrals/{id}/versions/{n}", id, 1)
                .then()
                .statusCode(200)
                .body("number", equalTo(1))
                .body("notice.person.fullName", equalTo("Nguyễn Văn A"))
                .body("notice.person.phone", equalTo("0912000111"));
        as(SENDER).get("/v1/referrals/{id}/versions/{n}", id, 4).then().statusCode(404);
        as(SENDER)
                .get("/v1/referrals/{id}/versions?limit=2", id)
                .then()
                .body("items", hasSize(2))
                .body("nextCursor", equalTo("Mg"));
    }

    @Test
    void auditsWhoReadAVersion() {
        var id = sent(SENDER, NOTICE);

        as("centre").get("/v1/referrals/{id}/versions/{n}", id, 1).then().statusCode(200);
        as("centre").get("/v1/referrals/{id}/versions", id).then().statusCode(200);

        assertThat(audited(id)).containsExactly(List.of("WRITE", "G01.96.PC02"), List.of("READ", "H12.TP.TGPL"));
    }

    @Test
    void aCorrectedRoleIsCountedByTheRuleOfThatRole() {
        var id = sent(SENDER, NOTICE);
        now.is(Now.FRIDAY_EVENING.plus(Duration.ofHours(1)));

        put(SENDER, id, ACCUSED)
                .then()
                .statusCode(200)
                .body("clocks.rule.collect { it.substring(0, 3) }", contains("R03", "R08", "R09"))
                .body("clocks[0].startedAt", equalTo("2026-11-20T22:10:00+07:00"))
                .body("clocks[0].dueAt", equalTo("2026-11-21T22:10:00+07:00"))
                .body("clocks[0].metAt", equalTo("2026-11-20T22:40:00+07:00"));

        var changed = changed(id);
        assertThat(changed.change()).isEqualTo(ReferralChange.CORRECTED);
        assertThat(changed.withdrawn()).extracting(StartedClock::rule).containsExactly("R02 notify-held-person");
        assertThat(changed.clocks()).extracting(StartedClock::rule).containsExactly("R03 notify-accused-or-victim");
        assertThat(audited(id)).contains(List.of("CLOCK_WITHDRAWN", "G01.96.PC02"));
    }

    @Test
    void aCorrectedNameMovesNoClock() {
        var id = sent(SENDER, NOTICE);
        var before = as(SENDER).get("/v1/referrals/" + id).<List<Object>>path("clocks");

        var after = put(SENDER, id, NOTICE.with("/person/fullName", "\"Nguyễn Văn Á\""))
                .<List<Object>>path("clocks");

        assertThat(after).isEqualTo(before);
        assertThat(changed(id).clocks()).isEmpty();
        assertThat(changed(id).withdrawn()).isEmpty();
    }

    @Test
    void aWitnessHasNoRoomForTheShorterTimeOfAnAccused() {
        var witness = NOTICE.with("/person/proceduralRole", "\"WITNESS\"").with("/person/custody", "\"AT_LIBERTY\"");
        var id = sent(SENDER, witness);

        put(SENDER, id, ACCUSED)
                .then()
                .body("clocks.findAll { it.rule.startsWith('R09') }.dueAt", contains("2026-11-21T00:00:00+07:00"));
    }

    @Test
    void aCorrectionOfAReferralThatIsOverIsRefused() {
        var id = sent(SENDER, NOTICE);
        Agencies.step(SENDER, id, "recall", "{\"reasonCode\": \"SENT_TWICE\"}")
                .then()
                .statusCode(200);

        put(SENDER, id, ACCUSED).then().statusCode(409).body("code", equalTo("referral-closed"));
    }

    @ParameterizedTest
    @CsvSource({"commune-police,404,not-found", "centre,403,forbidden", "procuracy,404,not-found"})
    void onlyTheSenderCorrects(String client, int status, String code) {
        var id = sent(SENDER, NOTICE);

        put(client, id, ACCUSED).then().statusCode(status).body("code", equalTo(code));
    }

    @Test
    void aStrangerReadsNoVersion() {
        var id = sent(SENDER, NOTICE);

        as("commune-police").get("/v1/referrals/{id}/versions", id).then().statusCode(404);
        as("commune-police").get("/v1/referrals/{id}/versions/1", id).then().statusCode(404);
    }

    @Test
    void theVersionThatWasSeenMustStillStand() {
        var id = sent(SENDER, NOTICE);
        var before = database.counts();

        as(SENDER).body(ACCUSED.toString()).put("/v1/referrals/{id}", id).then().statusCode(428);
        as(SENDER)
                .header("If-Match", "\"7\"")
                .body(ACCUSED.toString())
                .put("/v1/referrals/{id}", id)
                .then()
                .statusCode(412);

        assertThat(database.counts()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /kind                     | "LETTER"               | unknown-value
            /person/fullName          | ""                     | not-blank
            /person/identifiers/0/value | "1"                  | identifier-cccd
            /request/receivedAt       | "2099-01-01T00:00:00Z" | in-future
            """)
    void whatASendingRefusesACorrectionRefusesToo(String pointer, String value, String code) {
        var id = sent(SENDER, NOTICE);

        put(SENDER, id, NOTICE.with(pointer, value))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    private ReferralChanged changed(String id) {
        return Told.last(database, id, ReferralChanged.class);
    }

    private List<List<Object>> audited(String id) {
        return database.query(
                "select action, agency from audit_entry where subject_id = ? and (action <> 'READ' or agency <> 'G01.96.PC02') order by id",
                UUID.fromString(id));
    }
}
