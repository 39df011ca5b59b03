package vn.tgpl.referral.area;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static vn.tgpl.referral.notice.Agencies.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tgpl.referral.Database;
import vn.tgpl.referral.Now;
import vn.tgpl.referral.Parts;

@QuarkusTest
@Parts
class SilentCommunesTest {

    private static final String SILENT = "/v1/areas/silent";

    @Inject
    Areas areas;

    @Inject
    Database database;

    @Inject
    Now now;

    @BeforeEach
    void forget() throws Exception {
        now.is(Now.FRIDAY_EVENING);
        database.execute("delete from commune_notice");
    }

    @Test
    void allAreSilentAtFirst() {
        as("centre").get(SILENT + "?limit=200").then().statusCode(200).body("items", hasSize(64));
    }

    @Test
    void aNoticeEndsTheSilenceForSoManyDays() {
        areas.noticed("32098", Now.FRIDAY_EVENING.minus(Duration.ofDays(30)));
        areas.noticed("32104", Now.FRIDAY_EVENING.minus(Duration.ofDays(30)).minusMillis(1));

        as("centre")
                .get(SILENT + "?limit=200")
                .then()
                .body("items.commune", not(hasItem("32098")))
                .body("items.find {it.commune == '32104'}.name", equalTo("Xã Đá Bạc"))
                .body("items.find {it.commune == '32104'}.lastNoticeAt", equalTo("2026-10-21T22:39:59.999+07:00"));
        as("centre").get(SILENT + "?limit=200&days=29").then().body("items.commune", hasItem("32098"));
        as("centre").get(SILENT + "?limit=200&days=31").then().body("items.commune", not(hasItem("32104")));
    }

    @Test
    void whatIsToldOfLateHidesNothingNewer() {
        areas.noticed("32098", Now.FRIDAY_EVENING);
        areas.noticed("32098", Now.FRIDAY_EVENING.minus(Duration.ofDays(90)));

        as("centre").get(SILENT + "?limit=200").then().body("items.commune", not(hasItem("32098")));
    }

    @Test
    void goesOnWhereThePageEnded() {
        areas.noticed("32244", Now.FRIDAY_EVENING);
        var first = as("centre").get(SILENT + "?limit=62");

        as("centre")
                .get(SILENT + "?limit=62&cursor=" + first.path("nextCursor"))
                .then()
                .body("items.commune", contains("32248"))
                .body("nextCursor", equalTo(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "3651", "many"})
    void theDaysAreANumberWithinReason(String days) {
        as("centre").get(SILENT + "?days=" + days).then().statusCode(422).body("errors.parameter", contains("days"));
    }

    @Test
    void theCentreAndTheJusticeDepartmentSeeIt() {
        as("justice-department").get(SILENT).then().statusCode(200);
        as("police-investigator").get(SILENT).then().statusCode(403);
    }
}
