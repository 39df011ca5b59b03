package vn.tgpl.court.reference;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.tgpl.court.listing.Court.as;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tgpl.court.Parts;

@QuarkusTest
@Parts
class CourtsTest {

    @Test
    void everyAgencyReadsTheCourtsThatSitToday() {
        as("procuracy")
                .get("/v1/courts")
                .then()
                .statusCode(200)
                .body("items.id", hasItem("TA.96.KV6"))
                .body("items.find { it.id == 'TA.96.KV6' }.name", equalTo("Tòa án nhân dân khu vực 6 - Cà Mau"))
                .body("items.find { it.id == 'TA.96.KV6' }.certainty", equalTo("CONFIRMED"))
                .body("nextCursor", nullValue());
    }

    @Test
    void oneThatNobodyHasConfirmedDoesNotSit() {
        as("procuracy").get("/v1/courts").then().body("items.id", not(hasItem("TA.96.KV1")));
        as("procuracy")
                .get("/v1/courts/TA.96.KV1")
                .then()
                .statusCode(200)
                .body("inForce", equalTo(false))
                .body("certainty", equalTo("UNSURE"))
                .body("successor", nullValue());
    }

    @Test
    void theRegionalCourtsDidNotSitBeforeJuly2025() {
        as("procuracy").get("/v1/courts?at=2025-06-30").then().body("items", empty());
        as("procuracy").get("/v1/courts/TA.96.KV6?at=2025-06-30").then().body("inForce", equalTo(false));
    }

    @Test
    void anOldDistrictCourtNamesWhoSitsInItsPlace() {
        Directory.withDistrictCourt(() -> {
            as("procuracy")
                    .get("/v1/courts/TA.96.H01")
                    .then()
                    .statusCode(200)
                    .body("level", equalTo("DISTRICT"))
                    .body("validTo", equalTo("2025-06-30"))
                    .body("inForce", equalTo(false))
                    .body("succeededBy", equalTo("TA.96.KV6"))
                    .body("successor", equalTo("TA.96.KV6"));
            as("procuracy").get("/v1/courts?at=2025-06-30").then().body("items.id", contains("TA.96.H01"));
        });
        as("procuracy").get("/v1/courts/TA.96.H01").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/courts", "/v1/courts/TA.96.KV6", "/v1/courts/TA.96.KV6/rooms"})
    void whoHasThemAlreadyIsToldSo(String path) {
        var tag = as("procuracy").get(path).then().statusCode(200).extract().header("ETag");
        as("procuracy").header("If-None-Match", tag).get(path).then().statusCode(304);
    }

    @Test
    void theTagChangesWithTheTable() {
        var tag = as("procuracy").get("/v1/courts?at=2025-06-30").header("ETag");
        Directory.withDistrictCourt(() -> as("procuracy")
                .header("If-None-Match", tag)
                .get("/v1/courts?at=2025-06-30")
                .then()
                .statusCode(200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/courts", "/v1/courts/TA.96.KV6", "/v1/courts/TA.96.KV6/rooms"})
    void nobodyReadsThemWithoutAToken(String path) {
        given().get(path).then().statusCode(401);
        as("detention-camp").get(path).then().statusCode(403);
    }

    @Test
    void aCourtThatThereIsNotIsNotFound() {
        as("procuracy").get("/v1/courts/TA.97").then().statusCode(404);
        as("procuracy").get("/v1/courts/TA.97/rooms").then().statusCode(404);
    }

    @Test
    void namesADayThatIsNone() {
        as("procuracy")
                .get("/v1/courts?at=2026-02-30")
                .then()
                .statusCode(422)
                .body("errors[0].parameter", equalTo("at"));
    }
}
