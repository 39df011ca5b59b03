package vn.tgpl.referral.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tgpl.referral.notice.Agencies.NOTICE;
import static vn.tgpl.referral.notice.Agencies.as;
import static vn.tgpl.referral.notice.Agencies.send;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.tgpl.referral.Now;
import vn.tgpl.referral.Parts;
import vn.tgpl.testkit.Json;

/** The notice of a Friday, 20/11/2026, received at 22:40; the person asked at 22:10. */
@QuarkusTest
@Parts
class ClocksTest {

    @Inject
    Now now;

    @AfterEach
    void isFridayEveningAgain() {
        now.is(Now.FRIDAY_EVENING);
    }

    @Test
    void aHeldPersonsNoticeIsDueTwelveHoursAfterTheRequest() {
        assertThat(clock(send("police-investigator", NOTICE), "R02"))
                .containsEntry("startedAt", "2026-11-20T22:10:00+07:00")
                .containsEntry("dueAt", "2026-11-21T10:10:00+07:00")
                .containsEntry("metAt", "2026-11-20T22:40:00+07:00")
                .containsEntry("status", "MET");
    }

    @Test
    void anAccusedPersonsNoticeIsDueTwentyFourHoursAfterTheRequest() {
        assertThat(clock(send("police-investigator", role("ACCUSED")), "R03"))
                .containsEntry("startedAt", "2026-11-20T22:10:00+07:00")
                .containsEntry("dueAt", "2026-11-21T22:10:00+07:00")
                .containsEntry("status", "MET");
    }

    @Test
    void aNoticeThatComesLateHasMissedItsClock() {
        now.is(Now.FRIDAY_EVENING.plus(Duration.ofHours(13)));

        var answer = send("police-investigator", NOTICE);

        assertThat(clock(answer, "R02"))
                .containsEntry("status", "MISSED")
                .containsEntry("metAt", "2026-11-21T11:40:00+07:00");
        assertThat(answer.<List<String>>path("warnings.code")).contains("notice-late");
    }

    @Test
    void theCentreAcceptsAHeldPersonsNoticeOnTheSameDay() {
        assertThat(clock(send("police-investigator", NOTICE), "R08"))
                .containsEntry("startedAt", "2026-11-20T22:40:00+07:00")
                .containsEntry("dueAt", "2026-11-21T00:00:00+07:00")
                .containsEntry("metAt", null)
                .containsEntry("status", "RUNNING");
    }

    @Test
    void theCentreAssignsAProviderForHimOnTheSameDayToo() {
        assertThat(clock(send("police-investigator", NOTICE), "R09"))
                .containsEntry("startedAt", "2026-11-20T22:40:00+07:00")
                .containsEntry("dueAt", "2026-11-21T00:00:00+07:00")
                .containsEntry("status", "RUNNING");
    }

    @Test
    void theCentreAssignsForAnyOtherNoticeInThreeWorkingDays() {
        // neither the weekend nor Tuesday, Vietnam Culture Day, is a working day
        assertThat(clock(send("police-investigator", role("WITNESS")), "R09"))
                .containsEntry("startedAt", "2026-11-20T22:40:00+07:00")
                .containsEntry("dueAt", "2026-11-27T00:00:00+07:00")
                .containsEntry("status", "RUNNING");
    }

    @Test
    void informationStartsNoClockOfTheCentre() {
        var information = NOTICE.with("/kind", "\"INFORMATION\"").with("/request", "{\"status\": \"NOT_REQUESTED\"}");

        assertThat(send("police-investigator", information).<List<Object>>path("clocks"))
                .isEmpty();
    }

    @Test
    void aClockThatRunsOutIsShownAsMissed() {
        var location = send("police-investigator", NOTICE).header("Location");

        now.is(Now.FRIDAY_EVENING.plus(Duration.ofDays(1)));

        assertThat(clock(as("police-investigator").get(location), "R08")).containsEntry("status", "MISSED");
    }

    private static Json role(String role) {
        return NOTICE.with("/person/proceduralRole", "\"" + role + "\"").with("/person/custody", "\"AT_LIBERTY\"");
    }

    private static Map<String, Object> clock(Response answer, String ruleId) {
        return answer.path("clocks.find { it.rule.startsWith('%s') }", ruleId);
    }
}
