package vn.tgpl.casework.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tgpl.casework.support.Agencies.addLawyer;
import static vn.tgpl.casework.support.Agencies.as;
import static vn.tgpl.casework.support.Agencies.assign;
import static vn.tgpl.casework.support.Agencies.register;
import static vn.tgpl.casework.support.Agencies.step;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Events;
import vn.tgpl.casework.support.Now;
import vn.tgpl.casework.support.Story;

/** Agencies decide on the Saturday at nine in the morning, and say so an hour later. */
@QuarkusTest
@Parts
class RegistrationClocksTest {

    private static final String DECIDED = "2026-11-21T09:00:00+07:00";
    private static final String TOLD = "2026-11-21T03:00:00Z";
    private static final String REPLACE = "R16 replace-provider";
    private static final String TELL = "R17 tell-cancellation";

    @Inject
    Story story;

    @Inject
    Now now;

    @BeforeEach
    void itIsSaturday() {
        now.is(TOLD);
    }

    @AfterEach
    void itIsTodayAgain() {
        now.isRealAgain();
    }

    @Test
    void theCentreReplacesARefusedCounselInTwentyFourHoursFromWhenItIsTold() {
        var caseId = story.assigned();
        decide(caseId, "REFUSED", "RELATIVE");
        assertThat(clock(caseId, REPLACE))
                .containsEntry("startedAt", "2026-11-21T10:00:00+07:00")
                .containsEntry("dueAt", "2026-11-22T10:00:00+07:00")
                .containsEntry("status", "RUNNING");
        assertThat(clock(caseId, TELL)).isNull();
    }

    @Test
    void inACivilCaseItHasTwoWorkingDays() {
        var caseId = story.assigned(Events.civil());
        decide(caseId, "REFUSED", "CIVIL_CONDITIONS_NOT_MET");
        // neither Sunday nor Tuesday, Vietnam Culture Day, is a working day
        assertThat(clock(caseId, REPLACE)).containsEntry("dueAt", "2026-11-26T00:00:00+07:00");
    }

    @Test
    void theReplacementMeetsIt() {
        var caseId = story.assigned();
        decide(caseId, "REFUSED", "RELATIVE");
        assign(caseId, addLawyer("Trần Thị Thay")).then().statusCode(201);
        assertThat(clock(caseId, REPLACE))
                .containsEntry("status", "MET")
                .containsEntry("metAt", "2026-11-21T10:00:00+07:00");
    }

    @Test
    void aCancellationIsReplacedToo() {
        var caseId = registered();
        decide(caseId, "CANCELLED", "STATUTORY_GROUND");
        assertThat(clock(caseId, REPLACE)).containsEntry("status", "RUNNING");
    }

    @Test
    void theAgencyTellsOfACancellationByRecordingIt() {
        var caseId = registered();
        decide(caseId, "CANCELLED", "STATUTORY_GROUND");
        assertThat(clock(caseId, TELL))
                .containsEntry("startedAt", DECIDED)
                .containsEntry("metAt", "2026-11-21T10:00:00+07:00")
                .containsEntry("status", "MET");
    }

    @Test
    void whoRecordsACancellationTwoDaysLaterTellsTooLate() {
        var caseId = registered();
        now.is("2026-11-23T03:00:00Z");
        decide(caseId, "CANCELLED", "STATUTORY_GROUND");
        assertThat(clock(caseId, TELL))
                .containsEntry("metAt", "2026-11-23T10:00:00+07:00")
                .containsEntry("status", "MISSED");
    }

    @Test
    void aRegistrationStartsNone() {
        assertThat(as("centre").get("/v1/cases/{id}", registered()).<List<String>>path("clocks.rule"))
                .doesNotContain(REPLACE, TELL);
    }

    private UUID registered() {
        var caseId = story.assigned();
        register("police-investigator", caseId).then().statusCode(201);
        return caseId;
    }

    private static void decide(UUID caseId, String decision, String ground) {
        step("police-investigator", caseId, "registrations", """
                {"decision": "%s", "decidedAt": "%s", "ground": "%s"}""".formatted(decision, DECIDED, ground))
                .then()
                .statusCode(201);
    }

    private static Map<String, Object> clock(UUID caseId, String rule) {
        return as("centre").get("/v1/cases/{id}", caseId).path("clocks.find { it.rule == '%s' }", rule);
    }
}
