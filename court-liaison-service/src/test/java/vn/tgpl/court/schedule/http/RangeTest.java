package vn.tgpl.court.schedule.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static vn.tgpl.court.listing.Court.as;
import static vn.tgpl.court.schedule.Lists.OFFICER;
import static vn.tgpl.court.schedule.Lists.day;
import static vn.tgpl.court.schedule.Lists.fix;
import static vn.tgpl.court.schedule.Lists.freshWeek;
import static vn.tgpl.court.schedule.Lists.list;
import static vn.tgpl.court.schedule.Lists.match;
import static vn.tgpl.court.schedule.Lists.on;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.court.Parts;
import vn.tgpl.court.listing.CaseMatching;
import vn.tgpl.court.listing.Court;

/** Which days and whose hearings a list has. */
@QuarkusTest
@Parts
class RangeTest {

    private static final String JSON = "application/json";

    @Inject
    CaseMatching matching;

    private final LocalDate monday = freshWeek();

    @Test
    void leftOutItIsTodayAndAWeek() {
        as("court-clerk")
                .get("/v1/courts/{court}/schedule", Court.COURT)
                .then()
                .statusCode(200)
                .body("from", notNullValue())
                .body("to", notNullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-02, 2026-01-01, to, range-backwards, Ngày cuối",
        "2026-01-01, 2036-01-01, to, range-too-long, 92 ngày",
        "2026-01-01, 2026-04-03, to, range-too-long, 92 ngày",
        "yesterday, 2026-01-01, from, wrong-type, định dạng"
    })
    void aWrongRangeIsRefusedByNameWithTheAllowedSpan(
            String from, String to, String parameter, String code, String words) {
        asked(from, to)
                .statusCode(422)
                .body("errors.size()", equalTo(1))
                .body("errors[0].parameter", equalTo(parameter))
                .body("errors[0].code", equalTo(code))
                .body("errors[0].detail", containsString(words));
    }

    @Test
    void theLongestRangeIsAllowed() {
        asked("2026-01-01", "2026-04-02").statusCode(200);
    }

    @Test
    void aLongHearingIsListedOnTheDaysAskedFor() {
        fix(on(monday, "08:00", "17:00", "P.2")
                .with(
                        "/days",
                        "[" + day(monday, "08:00", "17:00", "P.2") + ","
                                + day(monday.plusDays(4), "08:00", "11:00", "P.3") + "]"));
        list("court-clerk", JSON, monday.plusDays(1), monday.plusDays(3)).body("days", empty());
        list("court-clerk", JSON, monday.plusDays(4), monday.plusDays(4))
                .body("days.date", contains(monday.plusDays(4).toString()))
                .body("days[0].rooms[0].hearings[0].day", equalTo(2));
    }

    @Test
    void aDayThatIsCalledOffStaysOnTheListAndIsStruckThrough() {
        var off = day(monday, "08:00", "17:00", "P.2").replace("}", ", \"cancelled\": true}");
        fix(on(monday, "08:00", "17:00", "P.2")
                .with("/days", "[" + off + "," + day(monday.plusDays(1), "08:00", "11:00", "P.2") + "]"));
        list("court-clerk", JSON, monday, monday).body("days[0].rooms[0].hearings[0].stands", equalTo(false));
        list("court-clerk", "text/html", monday, monday)
                .body(containsString("<del>08:00–17:00</del>"))
                .body(containsString("Không xét xử ngày này"));
    }

    @Test
    void aWeekIsListedOnEachOfItsDays() {
        fix(on(monday.plusDays(2), "08:00", "09:00", "P.2").with("/timePrecision", "\"WEEK\""));
        list("court-clerk", JSON, monday.plusDays(5), monday.plusDays(6))
                .body("days", empty())
                .body("weeks[0].from", equalTo(monday.toString()))
                .body("weeks[0].to", equalTo(monday.plusDays(6).toString()));
        list("court-clerk", JSON, monday.plusDays(7), monday.plusDays(8)).body("weeks", empty());
    }

    @Test
    void aRoomIsFoundWhateverItsCapitalsAndSpaces() {
        fix(on(monday, "08:00", "09:00", "P.2"));
        fix(on(monday, "08:00", "09:00", "P.3"));
        as("court-clerk")
                .queryParam("from", monday.toString())
                .queryParam("room", "p. 2")
                .get("/v1/courts/{court}/schedule", Court.COURT)
                .then()
                .statusCode(200)
                .body("days[0].rooms.room", contains("P.2"));
    }

    @Test
    void othersSeeTheHearingsThatTheyTakePartIn() {
        fix(on(monday, "08:00", "09:00", "P.2"));
        var matched = fix(on(monday, "10:00", "11:00", "P.2"));
        match(matching, matched, OFFICER, "VKS.96", "H12.TP.TGPL");
        list("procuracy", JSON, monday, monday)
                .statusCode(200)
                .body("days[0].rooms[0].hearings.id", contains(matched.toString()));
        list("police-investigator", JSON, monday, monday).body("days", empty());
        list("provider", JSON, monday, monday).body("days", empty());
    }

    @Test
    void nobodyReadsItWithoutTokenOrScope() {
        given().get("/v1/courts/{court}/schedule", Court.COURT).then().statusCode(401);
        list("detention-camp", JSON, monday, monday).statusCode(403);
    }

    @Test
    void aFormatThatWeDoNotHaveIsRefused() {
        list("court-clerk", "image/png", monday, monday).statusCode(406);
    }

    private static ValidatableResponse asked(String from, String to) {
        return as("court-clerk")
                .queryParam("from", from)
                .queryParam("to", to)
                .get("/v1/courts/{court}/schedule", Court.COURT)
                .then();
    }
}
