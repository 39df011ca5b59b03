package vn.tgpl.court.upload.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.court.listing.Court.fresh;
import static vn.tgpl.court.upload.Lists.PATH;
import static vn.tgpl.court.upload.Lists.as;
import static vn.tgpl.court.upload.Lists.csv;
import static vn.tgpl.court.upload.Lists.row;
import static vn.tgpl.court.upload.Lists.send;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tgpl.court.Parts;
import vn.tgpl.testkit.Tokens;

@QuarkusTest
@Parts
class UploadAccessTest {

    private static final byte[] FILE = csv(row(fresh())).getBytes(StandardCharsets.UTF_8);

    @Test
    void nobodySendsAFileWithoutAToken() {
        given().contentType("text/csv").body(FILE).post(PATH).then().statusCode(401);
        given().get(PATH + "/template").then().statusCode(401);
        given().auth()
                .oauth2(Tokens.expired("court-clerk"))
                .contentType("text/csv")
                .body(FILE)
                .post(PATH)
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"centre", "provider", "procuracy", "police-investigator", "commune-police", "operator"})
    void onlyACourtSendsOne(String client) {
        as(client).contentType("text/csv").body(FILE).post(PATH).then().statusCode(403);
        as(client).accept("text/csv").get(PATH + "/template").then().statusCode(403);
        as(client).get(PATH + "/" + UUID.randomUUID()).then().statusCode(403);
    }

    @Test
    void anotherCourtsUploadsDoNotExist() {
        var other = "/v1/courts/TA.96.KV1/schedule-uploads";
        as("court-clerk").contentType("text/csv").body(FILE).post(other).then().statusCode(404);
        as("court-clerk").accept("text/csv").get(other + "/template").then().statusCode(404);
        var id = send(csv(row(fresh()))).<String>path("id");
        as("court-clerk").get(other + "/" + id).then().statusCode(404);
        as("court-clerk").get(PATH + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void aCourtReadsItsOwnUploadsOnly() {
        var id = send(csv(row(fresh()))).<String>path("id");
        as("court-clerk").get(PATH + "/" + id).then().statusCode(200);
        as("regional-court-clerk").get(PATH + "/" + id).then().statusCode(404);
        as("regional-court-clerk")
                .get("/v1/courts/TA.96.KV2/schedule-uploads/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void otherFormatsAreNotTaken() {
        as("court-clerk")
                .contentType("application/json")
                .body("[]")
                .post(PATH)
                .then()
                .statusCode(415)
                .body("code", equalTo("unsupported-media-type"));
    }
}
