package vn.tgpl.court.listing.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.court.listing.Court.HEARING;
import static vn.tgpl.court.listing.Court.MOVED;
import static vn.tgpl.court.listing.Court.as;
import static vn.tgpl.court.listing.Court.fix;
import static vn.tgpl.court.listing.Court.fresh;
import static vn.tgpl.court.listing.Court.put;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.court.Parts;
import vn.tgpl.court.listing.Court;
import vn.tgpl.court.listing.Follower;
import vn.tgpl.court.listing.Sent;

@QuarkusTest
@Parts
class VersionsTest {

    @Inject
    Sent sent;

    @Test
    void eachChangeIsKeptAndTheOldOnesStayReadable() {
        var reference = fresh();
        var id = UUID.fromString(put(reference, HEARING).path("id"));
        put(reference, HEARING);
        put(reference, MOVED);
        read(id, "")
                .statusCode(200)
                .body("items.version", contains(1, 0))
                .body("items[0].changedFields", contains("days"))
                .body("items[1].changedFields", empty());
        read(id, "/0")
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("hearing.days[0].start", equalTo("2099-12-10T08:00:00+07:00"));
        read(id, "/1").statusCode(200).body("hearing.days[0].start", equalTo("2099-12-17T08:00:00+07:00"));
        read(id, "/2").statusCode(404);
    }

    @Test
    void pagesFollowOneAnother() {
        var reference = fresh();
        var id = UUID.fromString(put(reference, HEARING).path("id"));
        put(reference, MOVED);
        put(reference, HEARING);
        var page = read(id, "?limit=2").body("items.version", contains(2, 1)).extract();
        read(id, "?limit=2&cursor=" + page.path("nextCursor")).body("items.version", contains(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /days/0/start      | "2099-12-10T09:00:00+07:00"                             | days          | true
            /days/0/room       | "P.9"                                                   | room          | true
            /mode              | "IN_PERSON"                                             | mode          | true
            /timePrecision     | "DAY"                                                   | timePrecision | true
            /points            | []                                                      | points        | true
            /list              | "DRAFT"                                                 | list          | true
            /persons/0/counsel | [{"name": "Luật sư G", "place": "TA.96.KV6"}]           | counsel       | true
            /judge             | "Lê Thị Hoa"                                            | judge         | false
            /caseName          | "Tranh chấp hợp đồng"                                   | caseName      | false
            /publicity         | "CLOSED"                                                | publicity     | false
            /interpreter       | {"needed": true, "language": "km"}                      | interpreter   | false
            /specialNeeds      | ["xe lăn"]                                              | specialNeeds  | false
            /persons/0/charges | ["Trộm cắp tài sản"]                                    | persons       | false
            """)
    void aChangeSaysItsNameAndWhetherItMustBeToldAgain(String pointer, String value, String field, boolean mustBeTold) {
        var reference = fresh();
        put(reference, HEARING);
        var court = Follower.of("court-clerk");
        var answer = put(reference, HEARING.with(pointer, value));
        answer.then()
                .statusCode(200)
                .body("changedFields", contains(field))
                .body("noticeVersion", equalTo(mustBeTold ? 1 : 0));
        assertThat(court.next()).singleElement().satisfies(told -> {
            assertThat(told.get("changedFields")).asString().isEqualTo("[" + field + "]");
            assertThat(told).containsEntry("noticeVersion", mustBeTold ? 1 : 0);
        });
        assertThat(sent.payloads(UUID.fromString(answer.path("id"))).getLast())
                .contains("\"changedFields\": [\"" + field + "\"]")
                .doesNotContain("Luật sư", "Lê Thị", "Tranh chấp", "Trộm cắp");
    }

    @Test
    void aDayIsCalledOffAlone() {
        var two = HEARING.with(
                "/days",
                "[{\"start\": \"2099-12-10T08:00:00+07:00\", \"room\": \"P.2\"}, {\"start\": \"2099-12-11T08:00:00+07:00\"}]");
        var reference = fresh();
        put(reference, two);
        var moved = put(reference, two.with("/days/0/cancelled", "true"));
        moved.then()
                .statusCode(200)
                .body("changedFields", contains("days"))
                .body("days.cancelled", contains(true, false));
        assertThat(sent.payloads(UUID.fromString(moved.path("id"))).getLast())
                .contains("\"start\": \"2099-12-11T01:00:00Z\"");
    }

    @Test
    void aWeekThatIsFixedLaterMovesTheHearing() {
        var reference = fresh();
        var week = HEARING.with("/timePrecision", "\"WEEK\"").with("/days/0/end", "\"2099-12-11T17:00:00+07:00\"");
        put(reference, week).then().statusCode(201);
        var fixed = put(reference, HEARING);
        fixed.then().statusCode(200).body("changedFields", contains("timePrecision", "days"));
        assertThat(sent.types(UUID.fromString(fixed.path("id"))).getLast()).isEqualTo("vn.tgpl.hearing.moved.v1");
    }

    @Test
    void theCourtFindsItByItsOwnReference() {
        var reference = fresh();
        var id = put(reference, HEARING).path("id");
        as("court-clerk")
                .get("/v1/courts/{court}/hearings/{ref}", Court.COURT, reference)
                .then()
                .statusCode(200)
                .body("id", equalTo(id));
        as("procuracy")
                .get("/v1/courts/{court}/hearings/{ref}", Court.COURT, reference)
                .then()
                .statusCode(404);
        as("detention-camp")
                .get("/v1/courts/{court}/hearings/{ref}", Court.COURT, reference)
                .then()
                .statusCode(403);
    }

    @Test
    void whoMayNotReadTheHearingReadsNoVersion() {
        var id = fix(HEARING);
        given().get("/v1/hearings/{id}/versions", id).then().statusCode(401);
        as("detention-camp").get("/v1/hearings/{id}/versions", id).then().statusCode(403);
        as("procuracy").get("/v1/hearings/{id}/versions", id).then().statusCode(404);
        as("procuracy").get("/v1/hearings/{id}/versions/0", id).then().statusCode(404);
    }

    private static ValidatableResponse read(UUID id, String more) {
        return as("court-clerk").get("/v1/hearings/" + id + "/versions" + more).then();
    }
}
