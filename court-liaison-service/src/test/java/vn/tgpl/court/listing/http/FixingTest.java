package vn.tgpl.court.listing.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static vn.tgpl.court.listing.Court.HEARING;
import static vn.tgpl.court.listing.Court.MOVED;
import static vn.tgpl.court.listing.Court.fresh;
import static vn.tgpl.court.listing.Court.put;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tgpl.court.Parts;
import vn.tgpl.court.listing.Sent;

@QuarkusTest
@Parts
class FixingTest {

    @Inject
    Sent sent;

    @Test
    void putsANewHearingOnTheList() {
        var reference = fresh();
        var answer = put(reference, HEARING);
        answer.then()
                .statusCode(201)
                .header("Location", matchesPattern("/v1/hearings/[0-9a-f-]{36}"))
                .header("ETag", "\"0\"")
                .body("court", equalTo("TA.96.KV6"))
                .body("reference", equalTo(reference))
                .body("status", equalTo("FIXED"))
                .body("days[0].start", equalTo("2099-12-10T08:00:00+07:00"))
                .body("judge", equalTo("Phạm Văn Đức"))
                .body("cases", empty());
        assertThat(sent.types(id(answer))).containsExactly("vn.tgpl.hearing.fixed.v1");
    }

    @Test
    void theSameBodyAgainChangesNothing() {
        var reference = fresh();
        var first = put(reference, HEARING);
        var again = put(reference, HEARING);
        again.then().statusCode(200).header("ETag", "\"0\"");
        assertThat(id(again)).isEqualTo(id(first));
        assertThat(sent.types(id(first))).hasSize(1);
    }

    @Test
    void aListLeftOutIsAnEmptyOne() {
        var reference = fresh();
        put(reference, HEARING.with("/persons", "[]").with("/points", "[]"));
        put(reference, HEARING.with("/persons", "null").with("/points", "null"))
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");
    }

    @Test
    void anotherTimeMovesTheHearing() {
        var reference = fresh();
        put(reference, HEARING);
        var moved = put(reference, MOVED);
        moved.then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("days[0].start", equalTo("2099-12-17T08:00:00+07:00"));
        assertThat(sent.types(id(moved))).containsExactly("vn.tgpl.hearing.fixed.v1", "vn.tgpl.hearing.moved.v1");
    }

    @Test
    void anotherJudgeAmendsTheHearing() {
        var reference = fresh();
        put(reference, HEARING);
        var amended = put(reference, HEARING.with("/judge", "\"Lê Thị Hoa\""));
        amended.then().statusCode(200).header("ETag", "\"1\"").body("judge", equalTo("Lê Thị Hoa"));
        assertThat(sent.types(id(amended))).containsExactly("vn.tgpl.hearing.fixed.v1", "vn.tgpl.hearing.amended.v1");
    }

    @Test
    void itsEventsNameNoOfficer() {
        var answer = put(fresh(), HEARING);
        assertThat(sent.payloads(id(answer)))
                .singleElement()
                .asString()
                .contains("34/2026/HSST", "2099-12-10T01:00:00Z", "2099-12-10T04:30:00Z")
                .doesNotContain("Phạm", "Võ");
    }

    @Test
    void twoReferencesAreTwoHearings() {
        assertThat(id(put(fresh(), HEARING))).isNotEqualTo(id(put(fresh(), HEARING)));
    }

    private static UUID id(Response answer) {
        return UUID.fromString(answer.path("id"));
    }
}
