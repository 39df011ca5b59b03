package vn.tgpl.referral.notice;

import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.referral.notice.Agencies.NOTICE;
import static vn.tgpl.referral.notice.Agencies.as;
import static vn.tgpl.referral.notice.Agencies.send;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.tgpl.referral.Parts;

@QuarkusTest
@Parts
class SendingTest {

    @Test
    void answersWithStateWarningsAndClocks() {
        send("police-investigator", NOTICE).then().log().all().statusCode(201).body("state", equalTo("RECEIVED"));
    }

    @Test
    void malformed() {
        for (var body : new String[] {
            "{\"kind\": ",
            "{}",
            "",
            "[1]",
            NOTICE.with("/x", "1").toString(),
            NOTICE.with("/kind", "\"Z\"").toString(),
            NOTICE.with("/person/identifiers/0/value", "\"09620900123\"").toString(),
            NOTICE.with("/request/receivedAt", "\"2099-01-01T00:00:00Z\"").toString(),
            "{\"kind\":\"" + "x".repeat(2 << 20) + "\"}",
            NOTICE.with("/person/fullName", "\"\\u0000\"").toString(),
            NOTICE.with("/person/fullName", "12").toString()
        }) {
            System.out.println("-----" + body.substring(0, Math.min(40, body.length())));
            try {
                send("police-investigator", body).then().log().all();
            } catch (Exception e) {
                System.out.println(e);
            }
        }
        as("police-investigator")
                .body(NOTICE.toString())
                .post("/v1/referrals")
                .then()
                .log()
                .all();
        io.restassured.RestAssured.given().get("/v1/referrals").then().log().all();
        io.restassured.RestAssured.given()
                .auth()
                .oauth2("abc")
                .get("/v1/referrals")
                .then()
                .log()
                .all();
        as("centre").post("/v1/referrals").then().log().all();
        as("operator").get("/v1/referrals").then().log().all();
        as("centre").get("/v1/referrals/abc").then().log().all();
        as("centre").get("/v1/referrals?limit=999").then().log().all();
        as("centre").get("/v1/referrals?state=FOO").then().log().all();
        as("centre").get("/v1/referrals?limit=abc").then().log().all();
        as("centre").get("/v1/referrals?cursor=abc").then().log().all();
        as("centre").get("/v1/nothing").then().log().all();
        as("centre").get("/v1/referrals?limit=1").then().log().all();
        as("police-investigator")
                .get("/v1/referrals/changes?limit=1")
                .then()
                .log()
                .all();
        as("centre").delete("/v1/referrals").then().log().all();
    }
}
