package vn.tgpl.court.listing.http;

import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.court.listing.Court.HEARING;
import static vn.tgpl.court.listing.Court.MOVED;
import static vn.tgpl.court.listing.Court.as;
import static vn.tgpl.court.listing.Court.fresh;
import static vn.tgpl.court.listing.Court.put;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tgpl.court.Parts;

@QuarkusTest
@Parts
class PreconditionTest {

    @Test
    void theVersionSeenMayBeSent() {
        var reference = fresh();
        put(reference, HEARING);
        putWith("If-Match", "\"0\"", reference, MOVED).statusCode(200).header("ETag", "\"1\"");
    }

    @Test
    void anOlderVersionIsStale() {
        var reference = fresh();
        put(reference, HEARING);
        put(reference, MOVED);
        putWith("If-Match", "\"0\"", reference, HEARING).statusCode(412).body("code", equalTo("stale-version"));
        put(reference, MOVED).then().statusCode(200).header("ETag", "\"1\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "\"0\""})
    void whatIsNotOnTheListHasNoVersionToMatch(String tag) {
        putWith("If-Match", tag, fresh(), HEARING).statusCode(412).body("code", equalTo("hearing-not-fixed-yet"));
    }

    @Test
    void creatingOnlyMakesANewHearing() {
        putWith("If-None-Match", "*", fresh(), HEARING).statusCode(201);
    }

    @Test
    void creatingOnlyLeavesAKnownHearingAlone() {
        var reference = fresh();
        put(reference, HEARING);
        putWith("If-None-Match", "*", reference, MOVED).statusCode(412).body("code", equalTo("hearing-already-fixed"));
        put(reference, HEARING).then().statusCode(200).header("ETag", "\"0\"");
    }

    private static ValidatableResponse putWith(String header, String value, String reference, Object hearing) {
        return put(as("court-clerk").header(header, value), reference, hearing).then();
    }
}
