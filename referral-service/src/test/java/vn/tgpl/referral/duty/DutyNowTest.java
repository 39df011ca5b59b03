package vn.tgpl.referral.duty;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.referral.duty.Rosters.WEEK;
import static vn.tgpl.referral.duty.Rosters.put;
import static vn.tgpl.referral.duty.Rosters.shift;
import static vn.tgpl.referral.duty.Rosters.week;
import static vn.tgpl.referral.notice.Agencies.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.referral.Database;
import vn.tgpl.referral.Now;
import vn.tgpl.referral.Parts;

/** The week's shifts: the province by day and by night, one commune on the 8th, and a courthouse that morning. */
@QuarkusTest
@Parts
class DutyNowTest {

    @Inject
    Database database;

    @Inject
    Now now;

    @BeforeEach
    void publish() throws Exception {
        Rosters.loadAgencies();
        database.execute("delete from duty_roster");
        put(
                        WEEK,
                        week(
                                shift("06T00:00", "08T19:00", "Ban ngày").toString(),
                                shift("08T19:00", "09T07:00", "Ban đêm").toString(),
                                shift("08T00:00", "09T00:00", "Xã Mẫu")
                                        .with("/communes", "[\"32098\"]")
                                        .toString(),
                                shift("08T07:30", "08T11:30", "Tại tòa")
                                        .with("/form", "\"AT_THE_PLACE\"")
                                        .with("/place", "\"TA.96.KV6\"")
                                        .toString()))
                .then()
                .statusCode(201);
        now.is(Instant.parse("2026-12-08T03:00:00Z"));
    }

    @AfterEach
    void isFridayEveningAgain() {
        now.is(Now.FRIDAY_EVENING);
    }

    @ParameterizedTest
    @CsvSource({
        "police-investigator,Ban ngày,TELEPHONE",
        "commune-police,Xã Mẫu,TELEPHONE",
        "court-clerk,Tại tòa,AT_THE_PLACE",
        "centre,Ban ngày,TELEPHONE"
    })
    void eachAgencySeesWhoIsNearest(String client, String name, String form) {
        asked(client, "")
                .statusCode(200)
                .body("onDuty.name", equalTo(name))
                .body("onDuty.phone", equalTo("0912 000 333"))
                .body("backup.name", equalTo("Phạm Văn E"))
                .body("form", equalTo(form))
                .body("centrePhone", equalTo("0290 3831 111"))
                .body("at", equalTo("2026-12-08T10:00:00+07:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-08T18:59:59%2B07:00,Ban ngày",
        "2026-12-08T19:00:00%2B07:00,Ban đêm",
        "2026-12-09T06:59:59%2B07:00,Ban đêm",
        "2026-12-06,Ban ngày"
    })
    void aShiftEndsWhereTheNextBegins(String at, String name) {
        asked("police-investigator", "?at=" + at).statusCode(200).body("onDuty.name", equalTo(name));
    }

    @Test
    void anotherCommuneCanBeAskedFor() {
        asked("police-investigator", "?commune=32098")
                .body("onDuty.name", equalTo("Xã Mẫu"))
                .body("commune", equalTo("32098"));
        asked("commune-police", "?commune=32104").body("onDuty.name", equalTo("Ban ngày"));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-09T07:00:00%2B07:00", "2026-12-12", "2026-12-13", "2030-01-01"})
    void whenNobodyIsOnDutyTheCentresNumberIsTold(String at) {
        asked("police-investigator", "?at=" + at)
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("nobody-on-duty"))
                .body("title", equalTo("Không có người trực"))
                .body("detail", containsString("0290 3831 111"));
    }

    @Test
    void aCentreWithoutRosterIsSaidToHaveNoKnownNumber() throws Exception {
        database.execute("delete from duty_roster");

        asked("police-investigator", "").statusCode(404).body("detail", containsString("—"));
    }

    @ParameterizedTest
    @CsvSource({"?commune=00001,commune", "?commune=x,commune", "?at=now,at"})
    void aWrongParameterIsNamed(String query, String parameter) {
        asked("police-investigator", query).statusCode(422).body("errors.parameter", contains(parameter));
    }

    @Test
    void whoHasNoPartInReferralsIsRefused() {
        asked("operator", "").statusCode(403);
        given().get("/v1/duty/now").then().statusCode(401);
    }

    private static ValidatableResponse asked(String client, String query) {
        return as(client).urlEncodingEnabled(false).get("/v1/duty/now" + query).then();
    }
}
