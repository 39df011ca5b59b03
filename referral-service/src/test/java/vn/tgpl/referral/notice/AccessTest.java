package vn.tgpl.referral.notice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.referral.notice.Agencies.NOTICE;
import static vn.tgpl.referral.notice.Agencies.as;
import static vn.tgpl.referral.notice.Agencies.send;
import static vn.tgpl.referral.notice.Agencies.sent;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tgpl.referral.Database;
import vn.tgpl.referral.Parts;
import vn.tgpl.testkit.Tokens;

@QuarkusTest
@Parts
class AccessTest {

    private static final String SOME_ID = "/v1/referrals/019aa19e-7a3c-7c1e-9d55-3f0b6f1c2a10";

    @Inject
    Database database;

    @ParameterizedTest
    @CsvSource({"POST,/v1/referrals", "GET,/v1/referrals", "GET,/v1/referrals/changes", "GET," + SOME_ID})
    void nobodyIsServedWithoutAGoodToken(String method, String path) {
        var before = database.counts();
        var expired = Tokens.expired("police-investigator");

        assertUnauthenticated(request().request(method, path));
        assertUnauthenticated(request().auth().oauth2("no.token").request(method, path));
        assertUnauthenticated(request().auth().oauth2(expired).request(method, path));
        assertUnauthenticated(request().auth().oauth2(forged()).request(method, path));

        assertThat(database.counts()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "centre,POST,/v1/referrals",
        "operator,POST,/v1/referrals",
        "operator,GET,/v1/referrals",
        "operator,GET,/v1/referrals/changes",
        "operator,GET," + SOME_ID
    })
    void aTokenWithoutTheScopeIsForbidden(String client, String method, String path) {
        var before = database.counts();

        as(client)
                .header("Idempotency-Key", "forbidden")
                .body(NOTICE.toString())
                .request(method, path)
                .then()
                .statusCode(403)
                .body("code", equalTo("forbidden"));

        assertThat(database.counts()).isEqualTo(before);
    }

    @Test
    void aStrangersReferralLooksLikeNone() {
        var id = sent("police-investigator", NOTICE);

        var strange = as("commune-police").get("/v1/referrals/" + id);
        var unknown = as("commune-police").get(SOME_ID);

        assertThat(strange.statusCode()).isEqualTo(404).isEqualTo(unknown.statusCode());
        assertThat(strange.<String>path("code")).isEqualTo("not-found").isEqualTo(unknown.path("code"));
        assertThat(strange.<String>path("detail")).isEqualTo(unknown.path("detail"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "019aa19e", "%00", "..%2f..%2fq"})
    void anIdThatIsNoneIsNotFound(String id) {
        given().urlEncodingEnabled(false)
                .auth()
                .oauth2(Tokens.of("centre"))
                .get("/v1/referrals/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void theCentreSeesEveryReferral() {
        var id = sent("commune-police", NOTICE);

        as("centre").get("/v1/referrals/" + id).then().statusCode(200).body("sender", equalTo("G01.96.32098"));
    }

    @Test
    void whoIsNotLetInLeavesTheKeyFree() {
        request().header("Idempotency-Key", "free").post("/v1/referrals").then().statusCode(401);

        send("police-investigator", NOTICE, "free").then().statusCode(201);
    }

    private static RequestSpecification request() {
        return given().contentType(ContentType.JSON).body(NOTICE.toString());
    }

    private static String forged() {
        var token = Tokens.of("police-investigator").split("\\.");
        return token[0] + "." + token[1] + "." + new StringBuilder(token[2]).reverse();
    }

    private static void assertUnauthenticated(Response answer) {
        answer.then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer")
                .body("code", equalTo("unauthenticated"));
    }
}
