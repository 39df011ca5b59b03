package vn.tgpl.referral.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.referral.notice.Agencies.NOTICE;
import static vn.tgpl.referral.notice.Agencies.as;
import static vn.tgpl.referral.notice.Agencies.send;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tgpl.referral.Database;
import vn.tgpl.referral.Parts;

@QuarkusTest
@Parts
class IdempotencyTest {

    @Inject
    Database database;

    @Inject
    DataSource dataSource;

    private final String key = UUID.randomUUID().toString();

    @Test
    void aRepetitionGetsTheFirstAnswerAgain() {
        var first = send("police-investigator", NOTICE, key);
        var written = database.counts();

        var again = send("police-investigator", NOTICE, key);

        assertThat(first.header("Idempotent-Replayed")).isNull();
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(database.counts()).isEqualTo(written);
    }

    @Test
    void aRepetitionMayBeSpacedAndOrderedOtherwise() {
        var first = send("police-investigator", NOTICE, key);
        var spaced = NOTICE.toString().replace(",", " ,\n ");

        assertThat(send("police-investigator", spaced, key).<String>path("id")).isEqualTo(first.path("id"));
    }

    @Test
    void aQuotedKeyIsTheBareOne() {
        var first = send("police-investigator", NOTICE, key);

        assertThat(send("police-investigator", NOTICE, "\"" + key + "\"").<String>path("id"))
                .isEqualTo(first.path("id"));
    }

    @Test
    void aKeyUsedForAnotherBodyIsRefused() {
        send("police-investigator", NOTICE, key).then().statusCode(201);
        var written = database.counts();

        send("police-investigator", NOTICE.with("/person/sex", "\"FEMALE\""), key)
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));

        assertThat(database.counts()).isEqualTo(written);
    }

    @Test
    void twoAgenciesMayUseTheSameKey() {
        var one = send("police-investigator", NOTICE, key);
        var other = send("commune-police", NOTICE, key);

        assertThat(other.statusCode()).isEqualTo(201);
        assertThat(other.<String>path("id")).isNotEqualTo(one.path("id"));
    }

    @Test
    void aRefusedNoticeLeavesItsKeyFree() {
        send("police-investigator", NOTICE.with("/person/fullName", "\"\""), key)
                .then()
                .statusCode(422);
        send("police-investigator", NOTICE.with("/request/receivedAt", "null"), key)
                .then()
                .statusCode(422);

        send("police-investigator", NOTICE, key).then().statusCode(201);
    }

    @Test
    void aNoticeWithoutKeyIsRefused() {
        var before = database.counts();

        as("police-investigator")
                .body(NOTICE.toString())
                .post("/v1/referrals")
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency-key-missing"))
                .body("errors.parameter", contains("Idempotency-Key"));

        assertThat(database.counts()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 255})
    void theShortestAndTheLongestKeyAreTaken(int length) {
        var unique = key.repeat(8).substring(0, length);

        assertThat(send("detention-camp", NOTICE, unique).statusCode()).isEqualTo(201);
    }

    @Test
    void aKeyThatIsTooLongOrEmptyIsRefused() {
        for (var wrong : new String[] {"k".repeat(256), "\"\""}) {
            send("police-investigator", NOTICE, wrong)
                    .then()
                    .statusCode(422)
                    .body("errors.parameter", contains("Idempotency-Key"))
                    .body("errors.code", contains("key-length"));
        }
    }

    @Test
    void simultaneousRepetitionsMakeOneReferral() throws Exception {
        var before = database.counts();
        Callable<Response> sending = () -> send("police-investigator", NOTICE, key);
        try (var agencies = Executors.newFixedThreadPool(8)) {
            var answers = agencies.invokeAll(Collections.nCopies(8, sending)).stream()
                    .map(answer -> answer.resultNow())
                    .toList();

            assertThat(answers).extracting(Response::statusCode).containsOnly(201);
            assertThat(answers)
                    .extracting(Response::asString)
                    .containsOnly(answers.getFirst().asString());
            assertThat(answers)
                    .filteredOn(answer -> answer.header("Idempotent-Replayed") == null)
                    .hasSize(1);
        }
        assertThat(database.counts().get("referral")).isEqualTo(before.get("referral") + 1);
        assertThat(database.counts().get("outbox")).isEqualTo(before.get("outbox") + 1);
    }

    @Test
    void aRepetitionWhoseFirstRequestStillRunsIsToldToComeBack() throws Exception {
        try (var first = dataSource.getConnection();
                var running = first.prepareStatement(
                        "insert into idempotency_key (client, key, fingerprint) values (?, ?, 'running')")) {
            first.setAutoCommit(false);
            running.setString(1, "police-investigator");
            running.setString(2, key);
            running.executeUpdate();

            send("police-investigator", NOTICE, key)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("request-still-running"));

            first.rollback();
        }
        send("police-investigator", NOTICE, key).then().statusCode(201);
    }
}
