package vn.tgpl.court.listing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import vn.tgpl.testkit.Json;
import vn.tgpl.testkit.Tokens;

/** How the tests speak as the court and as other agencies. */
public final class Court {

    public static final String COURT = "TA.96.KV6";

    public static final Json HEARING = Json.of("""
            {
              "proceeding": {"courtCaseNumber": "34/2026/HSST", "agencyCaseNumber": "118/2026", "nationalCaseFileCode": null},
              "procedure": "CRIMINAL", "track": "ORDINARY", "instance": "FIRST",
              "list": "FINAL", "mode": "ONLINE", "timePrecision": "TIME",
              "days": [{"start": "2099-12-10T08:00:00+07:00", "end": "2099-12-10T11:30:00+07:00", "room": "P.2"}],
              "points": [{"kind": "CENTRAL", "place": "TA.96.KV6"}, {"kind": "COMPONENT", "place": "G01.96.TG1"}],
              "publicity": "PUBLIC", "judge": "Phạm Văn Đức", "clerk": "Võ Thị Ánh",
              "persons": [{"role": "DEFENDANT", "referralId": "01a1f99d-8360-7a55-9b0e-2f6c1d7e8a10"}],
              "interpreter": {"needed": false}
            }""");

    /** The same hearing a week later. */
    public static final Json MOVED = HEARING.with("/days/0/start", "\"2099-12-17T08:00:00+07:00\"")
            .with("/days/0/end", "\"2099-12-17T11:30:00+07:00\"");

    /** The same in no courtroom yet, on a day that is known to be a working day: its court is warned of nothing. */
    public static final Json USUAL = HEARING.with(
            "/days", "[{\"start\": \"2060-12-10T08:00:00+07:00\", \"end\": \"2060-12-10T11:30:00+07:00\"}]");

    private Court() {}

    /** The same in no courtroom yet, so that its court is warned of no other hearing there. */
    public static Json alone(Json hearing) {
        return hearing.with("/days/0/room", "null");
    }

    public static RequestSpecification as(String client) {
        return given().auth().oauth2(Tokens.of(client)).contentType(ContentType.JSON);
    }

    /** A reference, or a number of a proceeding, that no other test uses. */
    public static String fresh() {
        return UUID.randomUUID().toString();
    }

    public static Response put(String reference, Object hearing) {
        return put(as("court-clerk"), reference, hearing);
    }

    public static Response put(RequestSpecification caller, String reference, Object hearing) {
        return caller.body(hearing.toString()).put("/v1/courts/{court}/hearings/{reference}", COURT, reference);
    }

    /** Puts a new hearing on the list. */
    public static UUID fix(Object hearing) {
        return UUID.fromString(
                put(fresh(), hearing).then().statusCode(201).extract().path("id"));
    }
}
