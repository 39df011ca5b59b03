package vn.tgpl.referral.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.referral.notice.Agencies.NOTICE;
import static vn.tgpl.referral.notice.Agencies.as;
import static vn.tgpl.referral.notice.Agencies.send;
import static vn.tgpl.referral.notice.Agencies.sent;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tgpl.referral.Parts;

@QuarkusTest
@Parts
class ReadingTest {

    @Test
    void showsWhatTheSenderWasAnswered() {
        var answer = send("police-investigator", NOTICE);

        assertThat(as("police-investigator").get(answer.header("Location")).asString())
                .isEqualTo(answer.asString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"0\"", "W/\"0\"", "\"7\", \"0\"", "*"})
    void answersNothingNewToWhoKnowsTheVersion(String known) {
        as("police-investigator")
                .header("If-None-Match", known)
                .get("/v1/referrals/" + sent("police-investigator", NOTICE))
                .then()
                .statusCode(304)
                .header("ETag", "\"0\"")
                .body(emptyOrNullString());
    }

    @Test
    void answersInFullToWhoKnowsAnotherVersion() {
        as("police-investigator")
                .header("If-None-Match", "\"7\"")
                .get("/v1/referrals/" + sent("police-investigator", NOTICE))
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("version", equalTo(0));
    }
}
