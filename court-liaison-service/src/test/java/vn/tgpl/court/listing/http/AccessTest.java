package vn.tgpl.court.listing.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.court.listing.Court.HEARING;
import static vn.tgpl.court.listing.Court.as;
import static vn.tgpl.court.listing.Court.fix;
import static vn.tgpl.court.listing.Court.fresh;
import static vn.tgpl.court.listing.Court.put;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tgpl.court.Parts;
import vn.tgpl.testkit.Tokens;

@QuarkusTest
@Parts
class AccessTest {

    @Test
    void nobodyWithoutATokenPutsOrReads() {
        put(given().contentType(ContentType.JSON), fresh(), HEARING)
                .then()
                .statusCode(401)
                .body("code", equalTo("unauthenticated"));
        given().get("/v1/hearings").then().statusCode(401);
    }

    @Test
    void anExpiredTokenIsNone() {
        given().auth()
                .oauth2(Tokens.expired("court-clerk"))
                .get("/v1/hearings")
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"centre", "procuracy", "police-investigator"})
    void onlyACourtPutsHearings(String client) {
        put(as(client), fresh(), HEARING).then().statusCode(403).body("code", equalTo("forbidden"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/changes"})
    void whoMayNotReadHearingsIsForbidden(String path) {
        as("detention-camp").get("/v1/hearings" + path).then().statusCode(403);
    }

    @Test
    void anotherCourtsListDoesNotExist() {
        as("court-clerk")
                .body(HEARING.toString())
                .put("/v1/courts/TA.96.KV1/hearings/{reference}", fresh())
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"centre", "provider", "procuracy", "police-investigator"})
    void whoTakesNoPartSeesNothing(String client) {
        var number = fresh();
        var id = fix(HEARING.with("/proceeding/courtCaseNumber", "\"" + number + "\""));
        as(client).get("/v1/hearings/{id}", id).then().statusCode(404);
        as(client)
                .queryParam("proceeding", number)
                .get("/v1/hearings")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        as("court-clerk").get("/v1/hearings/{id}", UUID.randomUUID()).then().statusCode(404);
        as("court-clerk").get("/v1/hearings/hearing").then().statusCode(404);
    }
}
