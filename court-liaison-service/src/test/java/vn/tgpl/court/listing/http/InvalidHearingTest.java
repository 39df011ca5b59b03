package vn.tgpl.court.listing.http;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.tgpl.court.listing.Court.HEARING;
import static vn.tgpl.court.listing.Court.as;
import static vn.tgpl.court.listing.Court.fresh;
import static vn.tgpl.court.listing.Court.put;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.court.Parts;

@QuarkusTest
@Parts
class InvalidHearingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /proceeding                  | null                        | /proceeding                 | not-null
            /proceeding/courtCaseNumber  | ""                          | /proceeding/courtCaseNumber | size
            /procedure                   | "CANON"                     | /procedure                  | unknown-value
            /procedure                   | null                        | /procedure                  | not-null
            /track                       | null                        | /track                      | not-null
            /instance                    | null                        | /instance                   | not-null
            /list                        | "FIRM"                      | /list                       | unknown-value
            /mode                        | "TELEPATHIC"                | /mode                       | unknown-value
            /timePrecision               | 0                           | /timePrecision              | unknown-value
            /days                        | []                          | /days                       | not-empty
            /days                        | null                        | /days                       | not-empty
            /days/0                      | null                        | /days/0                     | not-null
            /days/0/start                | null                        | /days/0/start               | not-null
            /days/0/start                | "2099-12-10T08:00:00"       | /days/0/start               | wrong-type
            /days/0/start                | "2020-12-10T08:00:00+07:00" | /days/0/start               | in-past
            /days/0/end                  | "2099-12-10T07:00:00+07:00" | /days/0/end                 | end-before-start
            /days/0/room                 | ""                          | /days/0/room                | size
            /points/0/kind               | "SIDE"                      | /points/0/kind              | unknown-value
            /points/1/kind               | "CENTRAL"                   | /points/1/kind              | central-points
            /points/1/place              | " "                         | /points/1/place             | not-blank
            /publicity                   | null                        | /publicity                  | not-null
            /trialDecisionOn             | "2099-01-01"                | /trialDecisionOn            | in-future
            /trialDecisionOn             | "20/11/2026"                | /trialDecisionOn            | wrong-type
            /judge                       | 7                           | /judge                      | wrong-type
            /persons/0/role              | "KING"                      | /persons/0/role             | unknown-value
            /persons/0/referralId        | "118"                       | /persons/0/referralId       | wrong-type
            /interpreter/needed          | "no"                        | /interpreter/needed         | wrong-type
            /days/0/end                  | "2101-01-14T08:00:00+07:00" | /days/0/end                 | day-too-long
            /days/0/cancelled            | true                        | /days                       | all-days-cancelled
            /days/0/cancelled            | "yes"                       | /days/0/cancelled           | wrong-type
            /caseName                    | ""                          | /caseName                   | size
            /hindrance                   | "RAIN"                      | /hindrance                  | unknown-value
            /traits                      | ["RED"]                     | /traits/0                   | unknown-code
            /continues                   | "not-there"                 | /continues                  | unknown-hearing
            /datesToAvoid                | ["10/12/2099"]              | /datesToAvoid/0             | wrong-type
            /specialNeeds                | [" "]                       | /specialNeeds/0             | not-blank
            /persons/0/charges           | [""]                        | /persons/0/charges/0        | not-blank
            /persons/0/counsel           | [{"place": "VKS.96"}]       | /persons/0/counsel/0/place  | not-a-point
            /interpreter/language        | 7                           | /interpreter/language       | wrong-type
            /colour                      | "red"                       | /colour                     | unknown-field
            """)
    void isRefusedByTheNameOfTheField(String pointer, String value, String named, String code) {
        put(fresh(), HEARING.with(pointer, value))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("invalid-input"))
                .body("errors.pointer", hasItem(named))
                .body("errors.find { it.pointer == '" + named + "' }.code", equalTo(code));
    }

    /** One day of each of 400, and one sitting that claims to last as long. */
    @Test
    void aHearingOf400DaysIsRefusedWithWhatIsAllowed() {
        put(fresh(), HEARING.with("/days", "[" + day(1) + "," + day(400) + "]"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/days/1/start"))
                .body("errors[0].code", equalTo("hearing-too-long"))
                .body("errors[0].allowed", contains("180"))
                .body("errors[0].detail", equalTo("Các ngày xét xử phải nằm trong khoảng 180 ngày"));
        var days =
                IntStream.rangeClosed(1, 400).mapToObj(InvalidHearingTest::day).collect(Collectors.joining(","));
        put(fresh(), HEARING.with("/days", "[" + days + "]"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/days"));
    }

    @Test
    void fourComponentPointsAreRefused() {
        var point = "{\"kind\": \"COMPONENT\", \"place\": \"G01.96.TG1\"}";
        put(fresh(), HEARING.with("/points", "[" + String.join(",", Collections.nCopies(4, point)) + "]"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/points/3/kind"))
                .body("errors.code", contains("component-points"));
    }

    private static String day(int number) {
        return "{\"start\": \"" + LocalDate.of(2099, 1, 1).plusDays(number) + "T08:00:00+07:00\"}";
    }

    @Test
    void anUnknownValueNamesTheKnownOnes() {
        put(fresh(), HEARING.with("/mode", "\"TELEPATHIC\""))
                .then()
                .body("errors[0].allowed", contains("IN_PERSON", "ONLINE", "MOBILE"));
    }

    @Test
    void longTextIsRefusedByTheNameOfTheField() {
        put(fresh(), HEARING.with("/judge", "\"" + "ạ".repeat(201) + "\""))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/judge"));
    }

    @Test
    void isExplainedInTheLanguageOfTheCaller() {
        var past =
                HEARING.with("/days/0/start", "\"2020-12-10T08:00:00+07:00\"").with("/days/0/end", "null");
        put(fresh(), past).then().body("errors[0].detail", equalTo("Ngày mở phiên tòa đã qua"));
        put(as("court-clerk").header("Accept-Language", "en"), fresh(), past)
                .then()
                .body("errors[0].detail", equalTo("The first day of the hearing has passed"));
    }

    @Test
    void whatIsNoJsonIsMalformed() {
        put(fresh(), "{\"proceeding\": ").then().statusCode(400).body("code", equalTo("malformed-json"));
    }
}
