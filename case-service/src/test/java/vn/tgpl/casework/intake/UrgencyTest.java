package vn.tgpl.casework.intake;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static vn.tgpl.casework.support.Agencies.PROCURACY;
import static vn.tgpl.casework.support.Agencies.as;
import static vn.tgpl.casework.support.Agencies.step;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Channels;
import vn.tgpl.casework.support.Desk;
import vn.tgpl.casework.support.Events;
import vn.tgpl.casework.support.Kinds;
import vn.tgpl.casework.support.Now;
import vn.tgpl.casework.support.Story;
import vn.tgpl.contracts.ProceduralRole;
import vn.tgpl.contracts.ReferralChange;
import vn.tgpl.contracts.ReferralKind;

/** What the law has accepted at once (thụ lý ngay, Circular 12/2018 Art. 6(1)). */
@QuarkusTest
@Parts
class UrgencyTest {

    /** A Monday; Tuesday is Culture Day, so that 5 working days lead to Tuesday 01/12. */
    private static final String MONDAY = "2026-11-23T02:00:00Z";

    @Inject
    Story story;

    @Inject
    Channels channels;

    @Inject
    Now now;

    @BeforeEach
    void itIsMonday() {
        now.is(MONDAY);
    }

    @AfterEach
    void itIsTodayAgain() {
        now.isRealAgain();
    }

    @ParameterizedTest
    @CsvSource({
        "NOTICE, ACCUSED, AGENCY_NOTICE",
        "NOTICE, PARTY, ",
        "INFORMATION, ACCUSED, ",
        "MANDATORY_DEFENCE, ACCUSED, MANDATORY_DEFENCE"
    })
    void aReferralIsImmediateByItsKindAndRole(ReferralKind kind, ProceduralRole role, String ground) {
        urgency(story.open(Kinds.of(kind, role)))
                .body("urgency.level", equalTo(ground == null ? "ORDINARY" : "IMMEDIATE"))
                .body("urgency.grounds", equalTo(ground == null ? List.of() : List.of(ground)));
    }

    @ParameterizedTest
    @CsvSource({
        "hearingOn, 2026-11-23, HEARING_SOON",
        "hearingOn, 2026-11-30, HEARING_SOON",
        "hearingOn, 2026-12-01, ",
        "limitationEndsOn, 2026-11-28, LIMITATION_ENDING",
        "limitationEndsOn, 2026-12-01, "
    })
    void aRequestIsImmediateWithLessThanFiveWorkingDaysLeft(String field, String date, String ground) {
        urgency(Desk.open(Desk.LITIGATION.with("/" + field, "\"" + date + "\"")))
                .body("urgency.grounds", equalTo(ground == null ? List.of() : List.of(ground)));
    }

    @Test
    void theHeadOfTheCentreDecidesThatHarmIsToBeAvoided() {
        var request =
                Desk.LITIGATION.with("/immediate", "true").with("/immediateReason", "\"Sắp bị cưỡng chế thu hồi nhà\"");
        urgency(Desk.open(request))
                .body("urgency.level", equalTo("IMMEDIATE"))
                .body("urgency.grounds", contains("HARM_TO_BE_AVOIDED"))
                .body("urgency.reason", equalTo("Sắp bị cưỡng chế thu hồi nhà"));
    }

    @Test
    void anOrdinaryCaseIsAcceptedAtOnceForAReasonAlone() {
        var caseId = Desk.open(Desk.LITIGATION);
        step("centre", caseId, "acceptance", "{\"category\": \"POOR_HOUSEHOLD\", \"immediate\": true}")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/immediateReason"));
        step("centre", caseId, "acceptance", """
                        {"category": "POOR_HOUSEHOLD", "immediate": true, "immediateReason": "Nguy cơ mất nhà"}""")
                .then()
                .statusCode(200)
                .body("urgency.grounds", contains("HARM_TO_BE_AVOIDED"))
                .body("clocks.find { it.rule.startsWith('R09') }.dueAt", equalTo("2026-11-24T00:00:00+07:00"));
    }

    @Test
    void aNoticeThatIsOnlyInformationAfterAllIsImmediateNoMore() {
        var notice = Events.referral();
        var caseId = story.open(notice);
        channels.hear(Kinds.of(
                ReferralKind.INFORMATION,
                Events.changed(notice, ReferralChange.CORRECTED, notice.proceeding(), null, List.of(PROCURACY))));
        urgency(caseId).body("urgency.level", equalTo("ORDINARY")).body("urgency.grounds", empty());
    }

    @Test
    void anotherAgencysNoticeMakesItsCaseImmediate() {
        var information = Kinds.of(ReferralKind.INFORMATION, ProceduralRole.ACCUSED);
        var caseId = story.open(information);
        channels.hear(Kinds.of(ReferralKind.NOTICE, Events.again(information, PROCURACY, Duration.ofHours(1))));
        urgency(caseId).body("urgency.grounds", contains("AGENCY_NOTICE"));
    }

    @Test
    void theListShowsThoseThatAreImmediate() {
        var immediate = story.pending();
        var ordinary = Desk.open(Desk.LITIGATION);
        as("centre")
                .get("/v1/cases?urgency=IMMEDIATE&limit=200")
                .then()
                .body("items.urgency", everyItem(equalTo("IMMEDIATE")))
                .body("items.id", hasItem(immediate.toString()))
                .body("items.id", not(hasItem(ordinary.toString())));
        as("centre")
                .get("/v1/cases?urgency=LATER")
                .then()
                .statusCode(422)
                .body("errors[0].parameter", equalTo("urgency"));
    }

    private static ValidatableResponse urgency(UUID caseId) {
        return as("centre").get("/v1/cases/{id}", caseId).then().statusCode(200);
    }
}
