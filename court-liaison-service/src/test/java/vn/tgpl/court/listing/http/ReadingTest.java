package vn.tgpl.court.listing.http;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.tgpl.court.listing.Court.HEARING;
import static vn.tgpl.court.listing.Court.MOVED;
import static vn.tgpl.court.listing.Court.USUAL;
import static vn.tgpl.court.listing.Court.as;
import static vn.tgpl.court.listing.Court.fix;
import static vn.tgpl.court.listing.Court.fresh;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.court.Parts;

@QuarkusTest
@Parts
class ReadingTest {

    @Test
    void theCourtReadsWhatItSent() {
        var id = fix(USUAL);
        as("court-clerk")
                .get("/v1/hearings/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("id", equalTo(id.toString()))
                .body("proceeding.courtCaseNumber", equalTo("34/2026/HSST"))
                .body("points.kind", contains("CENTRAL", "COMPONENT"))
                .body("clerk", equalTo("Võ Thị Ánh"))
                .body("persons[0].role", equalTo("DEFENDANT"))
                .body("interpreter.needed", equalTo(false));
    }

    @Test
    void whoHasThisVersionIsToldSo() {
        var id = fix(USUAL);
        as("court-clerk")
                .header("If-None-Match", "\"0\"")
                .get("/v1/hearings/{id}", id)
                .then()
                .statusCode(304);
    }

    @ParameterizedTest
    @CsvSource({"courtCaseNumber", "agencyCaseNumber", "nationalCaseFileCode"})
    void findsAHearingByAnyNumberOfItsProceeding(String field) {
        var number = fresh();
        var id = fix(HEARING.with("/proceeding/" + field, "\"" + number + "\""));
        list("proceeding", number)
                .body("items.id", contains(id.toString()))
                .body("items[0].proceeding." + field, equalTo(number))
                .body("items[0].start", equalTo("2099-12-10T08:00:00+07:00"))
                .body("nextCursor", nullValue());
    }

    @Test
    void aListNamesNoOfficer() {
        var number = fresh();
        fix(HEARING.with("/proceeding/courtCaseNumber", "\"" + number + "\""));
        list("proceeding", number).body(not(containsString("Phạm"))).body(not(containsString("Võ")));
    }

    @ParameterizedTest
    @CsvSource({
        "2099-12-10, 2099-12-11, 1",
        "2099-12-11, 2099-12-18, 1",
        "2099-12-11, 2099-12-12, 0",
        "2099-12-10T11:30:00+07:00, 2099-12-11, 1",
        "2099-12-09, 2099-12-10T08:00:00+07:00, 0"
    })
    void findsTheHearingsOfATime(String from, String to, int found) {
        var number = fresh();
        fix(HEARING.with("/proceeding/courtCaseNumber", "\"" + number + "\""));
        fix(MOVED.with("/proceeding/courtCaseNumber", "\"" + number + "\""));
        list("proceeding", number, "from", from, "to", to).body("items.size()", equalTo(found));
    }

    @Test
    void findsTheHearingsOfACourt() {
        var number = fresh();
        fix(HEARING.with("/proceeding/courtCaseNumber", "\"" + number + "\""));
        list("proceeding", number, "court", "TA.96.KV6").body("items.size()", equalTo(1));
        list("proceeding", number, "court", "TA.96.KV1").body("items.size()", equalTo(0));
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrRepetition() {
        var number = fresh();
        var hearing = HEARING.with("/proceeding/courtCaseNumber", "\"" + number + "\"");
        var first = fix(hearing);
        var second = fix(hearing);
        var third = fix(hearing);
        var page = list("proceeding", number, "limit", "2")
                .body("items.id", contains(third.toString(), second.toString()))
                .header("Link", containsString("rel=\"next\""))
                .extract();
        list("proceeding", number, "limit", "2", "cursor", page.path("nextCursor"))
                .body("items.id", contains(first.toString()))
                .body("nextCursor", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"limit, 201", "limit, 0", "cursor, abc", "from, yesterday", "to, 2099-13-01"})
    void namesTheParameterThatIsWrong(String parameter, String value) {
        as("court-clerk")
                .queryParam(parameter, value)
                .get("/v1/hearings")
                .then()
                .statusCode(422)
                .body("errors[0].parameter", equalTo(parameter));
    }

    private static ValidatableResponse list(String name, Object value, Object... more) {
        return as("court-clerk")
                .queryParams(name, value, more)
                .get("/v1/hearings")
                .then()
                .statusCode(200);
    }
}
