package vn.tgpl.referral.area;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static vn.tgpl.referral.notice.Agencies.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tgpl.referral.Database;
import vn.tgpl.referral.Parts;

@QuarkusTest
@Parts
class AreaTest {

    private static final String COMMUNE = "/v1/areas/32098";

    @Inject
    Areas areas;

    @Inject
    Database database;

    @BeforeEach
    void forget() throws Exception {
        database.execute("delete from area");
    }

    @Test
    void theCentreSaysWhoIsResponsible() {
        put("2026-01-01", "Lê Thị D", "2026-06-30").then().statusCode(200).header("ETag", "\"1\"");
        put("2026-07-01", "Phạm Văn E", null)
                .then()
                .statusCode(200)
                .body("commune", equalTo("32098"))
                .body("version", equalTo(2))
                .body("responsibilities.name", contains("Lê Thị D", "Phạm Văn E"))
                .body("responsibilities.from", contains("2026-01-01", "2026-07-01"))
                .body("responsibilities.to", contains("2026-06-30", null));

        assertThat(areas.responsible("32098", LocalDate.parse("2026-06-30")))
                .hasValueSatisfying(officer -> assertThat(officer.name()).isEqualTo("Lê Thị D"));
        assertThat(areas.responsible("32098", LocalDate.parse("2025-12-31"))).isEmpty();
        assertThat(areas.responsible("32104", LocalDate.parse("2026-07-01"))).isEmpty();
    }

    @Test
    void theSameAgainChangesNothing() {
        put("2026-01-01", "Lê Thị D", null);

        put("2026-01-01", "Lê Thị D", null).then().statusCode(200).header("ETag", "\"1\"");
    }

    @Test
    void twoOfficersAtOnceAreRefused() {
        put("2026-01-01", "Lê Thị D", null);

        put("2026-07-01", "Phạm Văn E", null).then().statusCode(409).body("code", equalTo("area-already-covered"));

        as("centre").get(COMMUNE).then().body("responsibilities", hasSize(1)).body("version", equalTo(1));
    }

    @Test
    void whoHasSeenAnOlderVersionIsRefused() {
        put(as("centre").header("If-Match", "\"0\""), "2026-01-01", "Lê Thị D", null)
                .then()
                .statusCode(200);

        put(as("centre").header("If-Match", "\"0\""), "2026-01-01", "Phạm Văn E", null)
                .then()
                .statusCode(412);
        put(as("centre").header("If-Match", "\"1\""), "2026-01-01", "Phạm Văn E", null)
                .then()
                .statusCode(200);
    }

    @Test
    void simultaneousOfficersAreOneInTheEnd() throws Exception {
        Callable<Response> putting = () -> put("2026-01-01", "Lê Thị D", null);
        try (var threads = Executors.newFixedThreadPool(8)) {
            assertThat(threads.invokeAll(Collections.nCopies(8, putting)))
                    .allSatisfy(answer ->
                            assertThat(answer.resultNow().statusCode()).isEqualTo(200));
        }
        as("centre").get(COMMUNE).then().body("responsibilities", hasSize(1)).body("version", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "{\"name\": \"A\"}|/providerId|not-null",
                "{\"name\": \"A\", \"providerId\": \"7\"}|/providerId|wrong-type",
                "{\"providerId\": \"019a9f00-1c2d-7b3e-a4f5-60718293a4b5\", \"name\": \" \"}|/name|not-blank",
                "{\"providerId\": \"019a9f00-1c2d-7b3e-a4f5-60718293a4b5\", \"name\": \"A\", \"to\": \"2025-12-31\"}|/to|before-from",
                "{\"providerId\": \"019a9f00-1c2d-7b3e-a4f5-60718293a4b5\", \"name\": \"A\", \"x\": 1}|/x|unknown-field"
            },
            delimiter = '|')
    void eachWrongFieldIsNamed(String body, String pointer, String code) {
        as("centre")
                .body(body)
                .put(COMMUNE + "/2026-01-01")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"today", "2026-02-30", "9999-01-01"})
    void theFirstDayIsADate(String from) {
        put(from, "Lê Thị D", null).then().statusCode(422).body("errors.parameter", contains("from"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00001", "x", "%00"})
    void anUnknownCommuneIsNotFound(String commune) {
        as("centre")
                .urlEncodingEnabled(false)
                .get("/v1/areas/" + commune)
                .then()
                .statusCode(404);
        as("centre")
                .urlEncodingEnabled(false)
                .body(body("Lê Thị D", null))
                .put("/v1/areas/" + commune + "/2026-01-01")
                .then()
                .statusCode(404);
    }

    @Test
    void onlyTheCentreSaysSo() {
        for (var client : new String[] {"police-investigator", "operator", "provider"}) {
            put(as(client), "2026-01-01", "Lê Thị D", null).then().statusCode(403);
        }
        given().contentType("application/json")
                .body(body("Lê Thị D", null))
                .put(COMMUNE + "/2026-01-01")
                .then()
                .statusCode(401);
        given().get(COMMUNE).then().statusCode(401);
        as("operator").get(COMMUNE).then().statusCode(403);
    }

    @Test
    void whatIsUnchangedIsNotSentAgain() {
        put("2026-01-01", "Lê Thị D", null);

        as("police-investigator")
                .header("If-None-Match", "\"1\"")
                .get(COMMUNE)
                .then()
                .statusCode(304);
    }

    @Test
    void theListHasEveryCommuneWithItsOfficer() {
        put("2026-01-01", "Lê Thị D", "2026-06-30");

        as("police-investigator")
                .get("/v1/areas?limit=200&on=2026-06-30")
                .then()
                .statusCode(200)
                .body("items", hasSize(64))
                .body("items.responsible.name", hasItem("Lê Thị D"));
        as("centre").get("/v1/areas?limit=200").then().body("items.findAll {it.responsible != null}", hasSize(0));
    }

    @Test
    void theListGoesOnWhereThePageEnded() {
        var first = as("centre").get("/v1/areas?limit=63");

        as("centre")
                .get("/v1/areas?limit=63&cursor=" + first.path("nextCursor"))
                .then()
                .body("items.commune", contains("32248"))
                .body("nextCursor", equalTo(null));
    }

    private static Response put(String from, String name, String to) {
        return put(as("centre"), from, name, to);
    }

    private static Response put(RequestSpecification client, String from, String name, String to) {
        return client.body(body(name, to)).put(COMMUNE + "/" + from);
    }

    private static String body(String name, String to) {
        return """
                {"providerId": "019a9f00-1c2d-7b3e-a4f5-60718293a4b5", "name": "%s", "to": %s}""".formatted(name, to == null ? "null" : "\"" + to + "\"");
    }
}
