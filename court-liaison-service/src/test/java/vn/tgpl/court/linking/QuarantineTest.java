package vn.tgpl.court.linking;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static vn.tgpl.court.listing.Court.HEARING;
import static vn.tgpl.court.listing.Court.as;
import static vn.tgpl.court.listing.Court.fresh;
import static vn.tgpl.court.listing.Court.put;
import static vn.tgpl.court.listing.messaging.Cases.OFFICER;
import static vn.tgpl.court.listing.messaging.Cases.matched;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.contracts.HearingUnmatched;
import vn.tgpl.court.Parts;
import vn.tgpl.court.listing.messaging.CaseNews;
import vn.tgpl.court.reference.Directory;
import vn.tgpl.testkit.Json;

@QuarkusTest
@Parts
class QuarantineTest {

    @Inject
    CaseNews cases;

    @Inject
    CourtRelease release;

    /** A day that no other test has. */
    private final LocalDate day =
            LocalDate.of(2110, 1, 1).plusDays(ThreadLocalRandom.current().nextInt(25_000));

    private final String room = fresh().substring(0, 12);

    @Test
    void aHearingWithoutACaseWaitsUntilItIsFound() {
        var hearing = fix(hearing(null));
        list("NO_CASE")
                .body("items.hearing.id", contains(hearing.toString()))
                .body("items[0].reasons.reason", contains("NO_CASE"));
        list("UNKNOWN_ROOM").body("items", empty());
        var match = matched(hearing, OFFICER);
        cases.tell(match);
        list("NO_CASE").body("items", empty());
        cases.tell(new HearingUnmatched(match.caseId(), match.referralId(), hearing));
        list("NO_CASE").body("items.hearing.id", contains(hearing.toString()));
    }

    @Test
    void anUnknownRoomIsAcceptedAndWaitedFor() {
        var put = put(fresh(), hearing(room)).then().statusCode(201).extract().jsonPath();
        assertThat(codes(put)).contains("room-unknown");
        assertThat(put.getList("warnings.findAll { it.code == 'room-unknown' }.detail", String.class))
                .singleElement()
                .asString()
                .contains(room);
        list("UNKNOWN_ROOM")
                .body("items[0].reasons.reason", contains("NO_CASE", "UNKNOWN_ROOM"))
                .body("items[0].reasons[1].rooms", contains(room));
        addRoom(" " + room.toUpperCase(), "null", "null");
        list("UNKNOWN_ROOM").body("items", empty());
        list("NO_CASE").body("items.size()", equalTo(1));
    }

    @Test
    void aRoomThatIsClosedNamesItsSuccessor() {
        var next = fresh().substring(0, 12);
        addRoom(next, "null", "null");
        addRoom(room, "\"2026-01-01\"", "\"" + next + "\"");
        var put = put(fresh(), hearing(room)).then().statusCode(201).extract().jsonPath();
        assertThat(codes(put)).contains("room-succeeded");
        list("UNKNOWN_ROOM").body("items", empty());
    }

    @Test
    void anUnknownCourtIsAcceptedAndWaitedFor() {
        Directory.with(Directory.shipped().replaceAll("TA.96.KV6,.*\n", ""), () -> {
            var put =
                    put(fresh(), hearing(null)).then().statusCode(201).extract().jsonPath();
            assertThat(codes(put)).contains("court-unknown");
            release.run();
            list("UNKNOWN_COURT").body("items[0].reasons.reason", contains("NO_CASE", "UNKNOWN_COURT"));
        });
        release.run();
        list("UNKNOWN_COURT").body("items", empty());
        list("NO_CASE").body("items.size()", equalTo(1));
    }

    @Test
    void aCourtThatWasSucceededIsWarnedWithTheNameOfItsSuccessor() {
        var closed = Directory.shipped().replace("2025-07-01,,true", "2025-07-01,2026-12-31,true") + """
                        TA.96.NEW,Tòa án nhân dân khu vực mới,REGIONAL,96,,,NQ,CONFIRMED,2027-01-01,,true
                        """;
        var succeeded = closed.replaceFirst("(TA.96.KV6,[^,]*,REGIONAL,96,,),", "$1TA.96.NEW,");
        Directory.with(succeeded, () -> {
            var put =
                    put(fresh(), hearing(null)).then().statusCode(201).extract().jsonPath();
            assertThat(codes(put)).contains("court-succeeded").doesNotContain("court-unknown");
            assertThat(put.getString("warnings.find { it.code == 'court-succeeded' }.detail"))
                    .contains("Tòa án nhân dân khu vực mới");
        });
    }

    @Test
    void pagesFollowOneAnotherInTheOrderInWhichTheyBegin() {
        var second = fix(hearing(null).with("/days/0/start", "\"" + day + "T09:00:00+07:00\""));
        var first = fix(hearing(null));
        var third = fix(hearing(null).with("/days/0/start", "\"" + day + "T09:00:00+07:00\""));
        var page = list("NO_CASE", "limit", "2")
                .body("items.hearing.id", contains(first.toString(), second.toString()))
                .extract();
        list("NO_CASE", "limit", "2", "cursor", page.path("nextCursor"))
                .body("items.hearing.id", contains(third.toString()));
    }

    @Test
    void isCounted() {
        var found = fix(hearing(null));
        fix(hearing(room));
        cases.tell(matched(found, OFFICER));
        as("court-clerk")
                .queryParams("from", day.toString(), "to", day.plusDays(1).toString())
                .get("/v1/hearings/quarantine/statistics")
                .then()
                .statusCode(200)
                .body("hearings", equalTo(2))
                .body("linked", equalTo(1))
                .body("unlinked", equalTo(1))
                .body("reasons.NO_CASE", equalTo(1))
                .body("reasons.UNKNOWN_ROOM", equalTo(1))
                .body("reasons.UNKNOWN_COURT", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource({"reason, NONE", "cursor, abc", "cursor, MjA5OQ", "from, yesterday", "limit, 0"})
    void namesTheParameterThatIsWrong(String parameter, String value) {
        as("court-clerk")
                .queryParam(parameter, value)
                .get("/v1/hearings/quarantine")
                .then()
                .statusCode(422)
                .body("errors[0].parameter", equalTo(parameter));
    }

    @Test
    void isForCourts() {
        for (var path : List.of("/v1/hearings/quarantine", "/v1/hearings/quarantine/statistics")) {
            given().get(path).then().statusCode(401);
            as("procuracy").get(path).then().statusCode(403);
        }
    }

    @Test
    void aHearingThatIsOffTheListWaitsForNothing() {
        var hearing = fix(hearing(null));
        as("court-clerk")
                .header("If-Match", "\"0\"")
                .header("Idempotency-Key", fresh())
                .body("{\"reasonCode\": \"LISTED_BY_MISTAKE\"}")
                .post("/v1/hearings/{id}/cancellation", hearing)
                .then()
                .statusCode(200);
        list("NO_CASE").body("items.hearing.id", not(hasItem(hearing.toString())));
    }

    private Json hearing(String room) {
        return HEARING.with("/days/0/start", "\"" + day + "T08:00:00+07:00\"")
                .with("/days/0/end", "\"" + day + "T11:30:00+07:00\"")
                .with("/days/0/room", room == null ? "null" : "\"" + room + "\"");
    }

    private static UUID fix(Json hearing) {
        return vn.tgpl.court.listing.Court.fix(hearing);
    }

    private static List<String> codes(JsonPath answer) {
        return answer.getList("warnings.code", String.class);
    }

    private static void addRoom(String code, String validTo, String successor) {
        as("court-clerk")
                .body("""
                        {"name": "Phòng", "validFrom": "2025-07-01", "validTo": %s, "succeededBy": %s}""".formatted(validTo, successor))
                .put("/v1/courts/TA.96.KV6/rooms/{room}", code)
                .then()
                .statusCode(201);
    }

    private ValidatableResponse list(String reason, Object... more) {
        var caller = as("court-clerk")
                .queryParam("reason", reason)
                .queryParam("from", day.toString())
                .queryParam("to", day.plusDays(1).toString());
        for (int i = 0; i < more.length; i += 2) {
            caller.queryParam((String) more[i], more[i + 1]);
        }
        return caller.get("/v1/hearings/quarantine").then().statusCode(200);
    }
}
