package vn.tgpl.court.course.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.court.course.http.Steps.CANCELLATION;
import static vn.tgpl.court.course.http.Steps.POSTPONEMENT;
import static vn.tgpl.court.course.http.Steps.SUSPENSION;
import static vn.tgpl.court.course.http.Steps.outcome;
import static vn.tgpl.court.course.http.Steps.step;
import static vn.tgpl.court.listing.Court.HEARING;
import static vn.tgpl.court.listing.Court.as;
import static vn.tgpl.court.listing.Court.fix;
import static vn.tgpl.court.listing.Court.fresh;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tgpl.court.Parts;
import vn.tgpl.court.listing.HearingListing;
import vn.tgpl.court.listing.Precondition;
import vn.tgpl.court.listing.Sent;
import vn.tgpl.court.listing.domain.HearingSchedule;

@QuarkusTest
@Parts
class CourseAccessTest {

    @Inject
    Sent sent;

    @Inject
    HearingListing listing;

    @Inject
    ObjectMapper mapper;

    private static Stream<Arguments> steps() {
        return Stream.of(
                Arguments.of("postponement", POSTPONEMENT),
                Arguments.of("suspension", SUSPENSION),
                Arguments.of("cancellation", CANCELLATION),
                Arguments.of("duplicate-of", "{\"hearing\": \"x\"}"),
                Arguments.of("outcome", outcome().toString()));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void nobodyWithoutATokenTakesIt(String noun, String body) {
        step(given().contentType(ContentType.JSON), fix(HEARING), noun, body).statusCode(401);
    }

    @ParameterizedTest
    @MethodSource("steps")
    void onlyACourtTakesIt(String noun, String body) {
        step(as("centre").header("If-Match", "\"0\""), fix(HEARING), noun, body).statusCode(403);
    }

    @ParameterizedTest
    @MethodSource("steps")
    void whatDoesNotExistIsNotFound(String noun, String body) {
        step(UUID.randomUUID(), 0, noun, body).statusCode(404).body("code", equalTo("not-found"));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void anotherCourtsHearingDoesNotExist(String noun, String body) {
        var schedule = as("court-clerk")
                .get("/v1/hearings/{id}/versions/0", fix(HEARING))
                .path("hearing");
        var others = listing.fix("TA.96.KV1", fresh(), read(schedule), new Precondition(null, false));
        step(others.summary().id(), 0, noun, body).statusCode(404);
    }

    private HearingSchedule read(Object schedule) {
        return mapper.convertValue(schedule, HearingSchedule.class);
    }

    @ParameterizedTest
    @MethodSource("steps")
    void theVersionSeenMustBeSaid(String noun, String body) {
        step(as("court-clerk"), fix(HEARING), noun, body).statusCode(428).body("code", equalTo("if-match-missing"));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void anotherVersionIsStale(String noun, String body) {
        step(fix(HEARING), 7, noun, body).statusCode(412).body("code", equalTo("stale-version"));
    }

    @Test
    void theSameKeyGivesTheSameAnswer() {
        var id = fix(HEARING);
        var key = fresh();
        var first = step(with(key), id, "cancellation", CANCELLATION)
                .statusCode(200)
                .extract();
        step(with(key), id, "cancellation", CANCELLATION)
                .statusCode(200)
                .header("Idempotent-Replayed", "true")
                .body(equalTo(first.asString()));
        step(with(key), id, "postponement", POSTPONEMENT)
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
        assertThat(sent.types(id)).hasSize(2);
    }

    private static RequestSpecification with(String key) {
        return as("court-clerk").header("If-Match", "\"0\"").header("Idempotency-Key", key);
    }
}
