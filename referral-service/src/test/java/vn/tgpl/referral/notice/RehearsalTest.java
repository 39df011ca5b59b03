package vn.tgpl.referral.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.tgpl.referral.notice.Agencies.NOTICE;
import static vn.tgpl.referral.notice.Agencies.as;
import static vn.tgpl.referral.notice.Agencies.send;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tgpl.referral.Database;
import vn.tgpl.referral.Parts;

@QuarkusTest
@Parts
class RehearsalTest {

    @Inject
    Database database;

    private final String key = UUID.randomUUID().toString();

    @Test
    void showsWarningsAndClocksAndWritesNothing() {
        Agencies.listed("VKS.96", "G01.96.TG1");
        var before = database.counts();

        rehearse(NOTICE)
                .then()
                .statusCode(200)
                .body("warnings.code", contains("phone-at-once"))
                .body("clocks.rule", hasItem("R08 accept-agency-notice"));

        assertThat(database.counts()).isEqualTo(before);
    }

    @Test
    void validatesAsTheRealThing() {
        rehearse(NOTICE.with("/person/identifiers/0/value", "\"1\""))
                .then()
                .statusCode(422)
                .body("errors.code", contains("identifier-cccd"));
    }

    /** A slip in the parameter must not send the notice in earnest. */
    @Test
    void isNothingElseThanTrueOrFalse() {
        var before = database.counts();

        as("police-investigator")
                .header("Idempotency-Key", key)
                .body(NOTICE.toString())
                .post("/v1/referrals?dryRun=yes")
                .then()
                .statusCode(422)
                .body("errors.parameter", contains("dryRun"))
                .body("errors.code", contains("wrong-type"));

        assertThat(database.counts()).isEqualTo(before);
    }

    @Test
    void leavesTheKeyForTheRealThing() {
        rehearse(NOTICE).then().statusCode(200);

        send("police-investigator", NOTICE, key).then().statusCode(201).header("Idempotent-Replayed", equalTo(null));
    }

    private Response rehearse(Object notice) {
        return as("police-investigator")
                .header("Idempotency-Key", key)
                .queryParam("dryRun", true)
                .body(notice.toString())
                .post("/v1/referrals");
    }
}
