package vn.tgpl.casework.ending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.casework.support.Agencies.as;
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
import vn.tgpl.casework.support.Now;
import vn.tgpl.casework.support.Rows;
import vn.tgpl.casework.support.Story;

/** On Friday, the 20th of November 2026, at ten in the morning. */
@QuarkusTest
@Parts
class EndingClocksTest {

    private static final String HANDOVER = "R29 hand-over-file";
    private static final String PROOF = "R12 prove-category";
    private static final String NO_PROOF = "{\"ground\": \"PROOF_NOT_SUPPLIED\", \"detail\": \"x\"}";

    @Inject
    Story story;

    @Inject
    Rows rows;

    @Inject
    Now now;

    @BeforeEach
    void itIsFriday() {
        now.is("2026-11-20T03:00:00Z");
    }

    @AfterEach
    void itIsTodayAgain() {
        now.isRealAgain();
    }

    @Test
    void theProviderHasThirtyDaysToHandOverTheFile() {
        var caseId = story.assigned();
        end(caseId, "completion", "{\"completedOn\": \"2026-11-20\", \"detail\": \"x\"}");
        assertThat(clock(caseId, HANDOVER))
                .containsEntry("startedAt", "2026-11-20T10:00:00+07:00")
                .containsEntry("dueAt", "2026-12-22T00:00:00+07:00") // the thirtieth day is a Sunday
                .containsEntry("status", "RUNNING");
    }

    @Test
    void aCaseThatNobodyWorkedOnHasNoFileToHandOver() {
        var caseId = story.accepted();
        end(caseId, "suspension", "{\"ground\": \"CASE_SUSPENDED\", \"detail\": \"x\"}");
        assertThat(clock(caseId, HANDOVER)).isNull();
    }

    @Test
    void nobodyNeedAssignAnyMore() {
        var caseId = story.accepted();
        end(caseId, "discontinuance", "{\"ground\": \"WITHDRAWN\", \"detail\": \"x\"}");
        assertThat(clock(caseId, "R09 assign-provider"))
                .containsEntry("status", "MET")
                .containsEntry("metAt", "2026-11-20T10:00:00+07:00");
    }

    @Test
    void theTimeToAppealOutlivesTheCase() {
        var caseId = story.assigned();
        run(caseId, "R24 appeal", "2026-12-05T17:00:00Z");
        end(caseId, "completion", "{\"completedOn\": \"2026-11-20\", \"detail\": \"x\"}");
        assertThat(clock(caseId, "R24 appeal")).containsEntry("status", "RUNNING");
    }

    @Test
    void aProofThatMayStillFollowEndsNoCase() {
        var caseId = story.accepted();
        run(caseId, PROOF, "2026-11-20T17:00:00Z");
        step("centre", caseId, "discontinuance", NO_PROOF)
                .then()
                .statusCode(409)
                .body("code", equalTo("proof-still-due"));
        now.is("2026-11-20T17:00:00Z");
        end(caseId, "discontinuance", NO_PROOF);
        assertThat(clock(caseId, PROOF)).containsEntry("status", "MISSED");
    }

    private void run(UUID caseId, String rule, String dueAt) {
        rows.change("""
                insert into legal_clock (id, subject, rule, basis, started_at, due_at, watched, announced)
                values (gen_random_uuid(), ?, ?, 'Law', now(), cast(? as timestamptz), true, 'NONE')""", caseId, rule, dueAt);
    }

    private static void end(UUID caseId, String step, String body) {
        step("centre", caseId, step, body).then().statusCode(200);
    }

    private static Map<String, Object> clock(UUID caseId, String rule) {
        List<Map<String, Object>> clocks =
                as("centre").get("/v1/cases/{id}", caseId).path("clocks");
        return clocks.stream()
                .filter(c -> rule.equals(c.get("rule")))
                .findFirst()
                .orElse(null);
    }
}
