package vn.tgpl.referral.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static vn.tgpl.referral.duty.Rosters.PLAN;
import static vn.tgpl.referral.duty.Rosters.WEEK;
import static vn.tgpl.referral.duty.Rosters.put;
import static vn.tgpl.referral.duty.Rosters.shift;
import static vn.tgpl.referral.duty.Rosters.week;
import static vn.tgpl.referral.notice.Agencies.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.referral.Database;
import vn.tgpl.referral.Now;
import vn.tgpl.referral.Parts;

@QuarkusTest
@Parts
class RosterTest {

    @Inject
    Database database;

    @Inject
    Now now;

    @BeforeEach
    void forget() throws Exception {
        database.execute("delete from duty_roster");
    }

    @AfterEach
    void isFridayEveningAgain() {
        now.is(Now.FRIDAY_EVENING);
    }

    @Test
    void theCentrePublishesAndEveryAgencyReads() {
        put(WEEK, PLAN).then().statusCode(201).header("Location", equalTo(WEEK)).header("ETag", "\"0\"");

        for (var client : new String[] {"police-investigator", "detention-camp", "court-clerk", "commune-committee"}) {
            as(client)
                    .get(WEEK)
                    .then()
                    .statusCode(200)
                    .body("publishedAt", equalTo("2026-11-20T22:40:00+07:00"))
                    .body("warnings", empty())
                    .body("centrePhone", equalTo("0290 3831 111"))
                    .body("shifts.onDuty.name", contains("Lê Thị D"))
                    .body("shifts.backup.phone", contains("0912 000 444"));
        }
    }

    @Test
    void theSameAgainChangesNothing() {
        put(WEEK, PLAN);

        put(WEEK, PLAN).then().statusCode(200).header("ETag", "\"0\"");
    }

    @Test
    void aChangeKeepsTheTimeOfPublication() {
        put(WEEK, PLAN);
        now.is(Instant.parse("2026-12-05T00:00:00Z"));

        put(WEEK, PLAN.with("/centrePhone", "\"0290 3831 222\""))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("publishedAt", equalTo("2026-11-20T22:40:00+07:00"))
                .body("changedAt", equalTo("2026-12-05T07:00:00+07:00"))
                .body("clocks.status", contains("MET"));
    }

    @Test
    void whoHasSeenAnotherVersionIsRefused() {
        as("centre")
                .header("If-Match", "\"0\"")
                .body(PLAN.toString())
                .put(WEEK)
                .then()
                .statusCode(412);
        put(WEEK, PLAN);
        var changed = PLAN.with("/centrePhone", "\"0290 3831 222\"").toString();

        as("centre").header("If-Match", "\"0\"").body(changed).put(WEEK).then().statusCode(200);
        as("centre")
                .header("If-Match", "\"0\"")
                .body(PLAN.toString())
                .put(WEEK)
                .then()
                .statusCode(412);
    }

    @Test
    void whatIsUnchangedIsNotSentAgain() {
        put(WEEK, PLAN);

        as("court-clerk").header("If-None-Match", "\"0\"").get(WEEK).then().statusCode(304);
    }

    @Test
    void aRosterSentFiveWorkingDaysAheadIsInTime() {
        // 6 December is a Sunday: the days are counted back from Friday the 4th
        now.is(Instant.parse("2026-11-27T16:59:59Z"));

        put(WEEK, PLAN)
                .then()
                .body("clocks.rule", contains(startsWith("R07")))
                .body("clocks.basis", contains(containsString("5789")))
                .body("clocks.dueAt", contains("2026-11-28T00:00:00+07:00"))
                .body("clocks.status", contains("MET"));
    }

    @Test
    void aRosterSentLaterIsTakenAndShownAsMissed() {
        now.is(Instant.parse("2026-11-27T17:00:00Z"));

        put(WEEK, PLAN).then().statusCode(201).body("clocks.status", contains("MISSED"));

        as("procuracy")
                .get(WEEK)
                .then()
                .body("clocks.status", contains("MISSED"))
                .body("clocks.metAt", contains("2026-11-28T00:00:00+07:00"));
    }

    @Test
    void aHoleIsAWarningThatNamesIt() {
        var plan = week(
                shift("06T00:00", "08T17:00", "Lê Thị D").toString(),
                shift("09T07:00", "13T00:00", "Lê Thị D").toString());

        put(WEEK, plan)
                .then()
                .statusCode(201)
                .body("warnings.code", contains("nobody-on-duty"))
                .body("warnings.start", contains("2026-12-08T17:00:00+07:00"))
                .body("warnings.end", contains("2026-12-09T07:00:00+07:00"))
                .body("warnings.communes", contains(empty()))
                .body(
                        "warnings.detail",
                        contains("Không có người trực từ 17:00 08/12/2026 đến 07:00 09/12/2026: toàn tỉnh"));
    }

    @Test
    void aTelephoneWithoutBackupIsAWarning() {
        put(WEEK, PLAN.with("/shifts/0/backup", "null"))
                .then()
                .statusCode(201)
                .body("warnings.code", contains("no-backup"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-12/2026-12-20,12T08:00,12T09:00",
        "2026-11-30/2026-12-06,06T08:00,06T09:00",
        "2026-12-08/2026-12-09,08T08:00,08T09:00",
        "2026-12-01/2026-12-31,08T08:00,08T09:00"
    })
    void anOverlappingRosterIsRefused(String period, String start, String end) {
        put(WEEK, PLAN);

        put("/v1/duty/rosters/" + period, week(shift(start, end, "Lê Thị D").toString()))
                .then()
                .statusCode(409)
                .body("code", equalTo("duty-roster-overlaps"))
                .body("detail", containsString("2026-12-06"));

        as("centre").get("/v1/duty/rosters").then().body("items", hasSize(1));
    }

    @Test
    void theNextRosterBeginsWhereThisOneEnds() {
        put(WEEK, PLAN);

        put(
                        "/v1/duty/rosters/2026-12-13/2026-12-13",
                        week(shift("13T00:00", "14T00:00", "A").toString()))
                .then()
                .statusCode(201);
        as("procuracy")
                .get("/v1/duty/rosters?limit=1")
                .then()
                .body("items.from", contains("2026-12-06"))
                .body("items.to", contains("2026-12-12"));
        var next = as("procuracy").get("/v1/duty/rosters?limit=1").path("nextCursor");
        as("procuracy")
                .get("/v1/duty/rosters?limit=1&cursor=" + next)
                .then()
                .body("items.from", contains("2026-12-13"))
                .body("nextCursor", equalTo(null));
        as("procuracy")
                .get("/v1/duty/rosters?from=2026-12-13&to=2026-12-31")
                .then()
                .body("items.from", contains("2026-12-13"));
        as("procuracy").get("/v1/duty/rosters?to=2026-12-05").then().body("items", empty());
    }

    @Test
    void simultaneousPublicationsAreOneRoster() throws Exception {
        Callable<Response> putting = () -> put(WEEK, PLAN);
        try (var threads = Executors.newFixedThreadPool(8)) {
            assertThat(threads.invokeAll(Collections.nCopies(8, putting)))
                    .extracting(answer -> answer.resultNow().statusCode())
                    .containsOnlyOnce(201)
                    .containsOnly(200, 201);
        }
        assertThat(database.query("select count(*) from duty_roster").getFirst().getFirst())
                .isEqualTo(1L);
    }
}
