package vn.tgpl.casework.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static vn.tgpl.casework.support.Agencies.COURT;
import static vn.tgpl.casework.support.Agencies.accept;
import static vn.tgpl.casework.support.Agencies.addLawyer;
import static vn.tgpl.casework.support.Agencies.as;
import static vn.tgpl.casework.support.Agencies.assign;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Channels;
import vn.tgpl.casework.support.Desk;
import vn.tgpl.casework.support.Events;
import vn.tgpl.casework.support.Feeds;
import vn.tgpl.casework.support.Kinds;
import vn.tgpl.casework.support.Now;
import vn.tgpl.casework.support.Rows;
import vn.tgpl.casework.support.Story;
import vn.tgpl.contracts.HearingFixed;
import vn.tgpl.contracts.ProceduralRole;
import vn.tgpl.contracts.ProceedingNumbers;
import vn.tgpl.contracts.ReferralKind;
import vn.tgpl.contracts.ReferralReceived;

/** A case is raised by itself when its hearing comes near. */
@QuarkusTest
@Parts
class UrgencyWatchTest {

    private static final String MONDAY = "2026-11-23T02:00:00Z";
    private static final Instant FOURTH_WORKING_DAY = Instant.parse("2026-11-30T01:00:00Z");
    private static final Instant FIFTH_WORKING_DAY = Instant.parse("2026-12-01T01:00:00Z");

    @Inject
    Story story;

    @Inject
    Channels channels;

    @Inject
    UrgencyWatch watch;

    @Inject
    Rows rows;

    @Inject
    Now now;

    private final ReferralReceived information = Kinds.of(ReferralKind.INFORMATION, ProceduralRole.ACCUSED);

    @BeforeEach
    void itIsMonday() {
        now.is(MONDAY);
    }

    @AfterEach
    void itIsTodayAgain() {
        now.isRealAgain();
    }

    @Test
    void aPublishedHearingRaisesItOnce() {
        var caseId = story.open(information);
        hear(information.proceeding(), FOURTH_WORKING_DAY);
        watch.watch();
        watch.watch();
        theCase(caseId).body("urgency.grounds", contains("HEARING_SOON"));
        assertThat(rows.texts("select detail from audit_entry where subject_id = ? and detail like 'urgency%'", caseId))
                .containsExactly("urgency [HEARING_SOON]");
        assertThat(Feeds.facts("centre", Story.involvementOf(caseId)))
                .containsExactly("REFERRED", "HEARING_FIXED", "URGENCY_RAISED");
    }

    @Test
    void theOthersAreToldNoGround() {
        var caseId = story.open(information);
        hear(information.proceeding(), FOURTH_WORKING_DAY);
        watch.watch();
        var told =
                Feeds.about("police-investigator", Story.involvementOf(caseId)).getLast();
        assertThat(told.fact()).isEqualTo("URGENCY_RAISED");
        assertThat(told.field("details")).isEqualTo(Map.of());
    }

    @Test
    void aHearingFurtherOffRaisesItWhenTheDayHasCome() {
        var caseId = story.open(information);
        hear(information.proceeding(), FIFTH_WORKING_DAY);
        watch.watch();
        theCase(caseId).body("urgency.grounds", empty());

        now.is("2026-11-24T17:00:00Z"); // Wednesday in Vietnam, the day after Culture Day
        watch.watch();
        theCase(caseId).body("urgency.grounds", contains("HEARING_SOON"));
    }

    @Test
    void theEndOfTheLimitationPeriodRaisesItWhenTheDayHasCome() {
        var caseId = Desk.open(Desk.LITIGATION.with("/limitationEndsOn", "\"2026-12-01\""));
        watch.watch();
        theCase(caseId).body("urgency.grounds", empty());

        now.is("2026-11-25T02:00:00Z");
        watch.watch();
        theCase(caseId).body("urgency.grounds", contains("LIMITATION_ENDING"));
    }

    @Test
    void whatIsImmediateAlreadyGetsTheGroundWithoutNews() {
        var notice = Events.referral();
        var caseId = story.open(notice);
        hear(notice.proceeding(), FOURTH_WORKING_DAY);
        watch.watch();
        theCase(caseId).body("urgency.grounds", containsInAnyOrder("AGENCY_NOTICE", "HEARING_SOON"));
        assertThat(Feeds.facts("centre", Story.involvementOf(caseId))).doesNotContain("URGENCY_RAISED");
    }

    @Test
    void anAcceptedCaseIsRaisedAndAnAssignedOneIsNot() {
        var accepted = story.open(information);
        accept(accepted).then().statusCode(200);
        hear(information.proceeding(), FOURTH_WORKING_DAY);

        var other = Kinds.of(ReferralKind.INFORMATION, ProceduralRole.ACCUSED);
        var assigned = story.open(other);
        accept(assigned).then().statusCode(200);
        assign(assigned, addLawyer("Đỗ Văn Cử")).then().statusCode(201);
        hear(other.proceeding(), FOURTH_WORKING_DAY);

        watch.watch();
        theCase(accepted).body("urgency.grounds", contains("HEARING_SOON"));
        theCase(assigned).body("urgency.grounds", empty());
    }

    private void hear(ProceedingNumbers proceeding, Instant start) {
        channels.hear(new HearingFixed(UUID.randomUUID(), 0, Events.hearing(COURT, proceeding, start, "P.1")));
    }

    private static ValidatableResponse theCase(UUID caseId) {
        return as("centre").get("/v1/cases/{id}", caseId).then().statusCode(200);
    }
}
