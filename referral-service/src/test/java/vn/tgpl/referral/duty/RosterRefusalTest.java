package vn.tgpl.referral.duty;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.referral.duty.Rosters.PLAN;
import static vn.tgpl.referral.duty.Rosters.WEEK;
import static vn.tgpl.referral.duty.Rosters.put;
import static vn.tgpl.referral.notice.Agencies.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tgpl.referral.Database;
import vn.tgpl.referral.Parts;

/** What is no roster, and who may not publish one. */
@QuarkusTest
@Parts
class RosterRefusalTest {

    @Inject
    Database database;

    @BeforeEach
    void forget() throws Exception {
        database.execute("delete from duty_roster");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-12/2026-12-06,to,before-from",
        "2026-01-01/2027-01-01,to,longer-than-a-year",
        "2026-02-30/2026-03-01,from,wrong-type",
        "today/2026-03-01,from,wrong-type"
    })
    void theDaysAreAPeriod(String period, String parameter, String code) {
        put("/v1/duty/rosters/" + period, PLAN)
                .then()
                .statusCode(422)
                .body("errors.parameter", contains(parameter))
                .body("errors.code", contains(code));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "/shifts/0/end|\"2026-12-06T00:00:00+07:00\"|/shifts/0/end|not-after-start",
                "/shifts/0/end|\"2026-12-13T00:00:01+07:00\"|/shifts/0/end|outside-period",
                "/shifts/0/start|\"2026-12-05T23:59:59+07:00\"|/shifts/0/start|outside-period",
                "/shifts/0/form|\"AT_THE_PLACE\"|/shifts/0/place|required",
                "/shifts/0/place|\"XX.99\"|/shifts/0/place|agency-unlisted",
                "/shifts/0/communes|[\"32098\", \"00001\"]|/shifts/0/communes/1|commune-unknown",
                "/shifts/0/onDuty|null|/shifts/0/onDuty|not-null",
                "/shifts/0/onDuty/phone|\"abc\"|/shifts/0/onDuty/phone|pattern",
                "/shifts/0/form|\"BY_MAIL\"|/shifts/0/form|unknown-value",
                "/shifts|[]|/shifts|not-empty",
                "/centrePhone|null|/centrePhone|not-null"
            })
    void eachWrongFieldIsNamed(String at, String value, String pointer, String code) {
        put(WEEK, PLAN.with(at, value))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    @Test
    void onlyTheCentrePublishes() {
        for (var client : new String[] {"police-investigator", "provider", "operator"}) {
            as(client).body(PLAN.toString()).put(WEEK).then().statusCode(403);
        }
        as("operator").get(WEEK).then().statusCode(403);
        as("operator").get("/v1/duty/rosters").then().statusCode(403);
        given().get(WEEK).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-06/2026-12-11", "2030-01-01/2030-01-02"})
    void whatIsNotPublishedIsNotFound(String period) {
        put(WEEK, PLAN);

        as("centre").get("/v1/duty/rosters/" + period).then().statusCode(404).body("code", equalTo("not-found"));
    }
}
