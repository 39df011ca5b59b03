package vn.tgpl.casework.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static vn.tgpl.casework.support.Agencies.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Feeds;
import vn.tgpl.casework.support.Now;
import vn.tgpl.casework.support.Rows;
import vn.tgpl.casework.support.Story;
import vn.tgpl.platform.clock.ClockWatch;

/** The Centre and the Department of Justice know of a complaint, and nobody else. */
@QuarkusTest
@Parts
class ComplaintSecrecyTest {

    @Inject
    Story story;

    @Inject
    Now now;

    @Inject
    Rows rows;

    @Inject
    ClockWatch watch;

    private UUID caseId;

    @BeforeEach
    void itIsMonday() {
        now.is("2026-11-02T03:00:00Z");
        caseId = story.assigned();
    }

    @AfterEach
    void itIsTodayAgain() {
        now.isRealAgain();
    }

    @Test
    void theCentreAloneIsToldThatTimeIsOver() {
        Complaining.received(caseId);
        now.is("2026-11-06T03:00:00Z");
        watch.watch();
        var involvement = Story.involvementOf(caseId);
        assertThat(Feeds.about("centre", involvement))
                .anySatisfy(
                        entry -> assertThat(entry.field("details").toString()).contains("R34 answer-complaint"));
        for (var client : new String[] {"police-investigator", "procuracy", "detention-camp"}) {
            assertThat(Feeds.about(client, involvement))
                    .noneSatisfy(entry ->
                            assertThat(entry.field("details").toString()).contains("R34"));
        }
        assertThat(rows.count("outbox where type like '%.clock-missed.v1' and payload->'clock'->>'rule' like 'R34%'"))
                .isZero();
    }

    @Test
    void agenciesKnowOfNoComplaint() {
        var id = Complaining.received(caseId);
        assertThat(as("police-investigator").get("/v1/cases/{id}", caseId).<List<String>>path("clocks.rule"))
                .noneMatch(rule -> rule.startsWith("R34"));
        for (var client : new String[] {"police-investigator", "provider", "operator"}) {
            as(client).get("/v1/cases/{id}/complaints/{c}", caseId, id).then().statusCode(403);
            as(client).get("/v1/complaints").then().statusCode(403);
        }
    }

    @Test
    void theCentreAndTheDepartmentReadItAndTheLookIsAudited() {
        var id = Complaining.received(caseId);
        for (var client : new String[] {"centre", "justice-department"}) {
            as(client)
                    .get("/v1/cases/{id}/complaints/{c}", caseId, id)
                    .then()
                    .statusCode(200)
                    .body("stages[0].detail", equalTo(Complaining.WORDS));
            assertThat(rows.count("audit_entry where subject_id = ? and action = 'READ' and client = ?", id, client))
                    .isOne();
        }
        assertThat(rows.texts("select cast(stages as text) from complaint where id = ?", id))
                .allSatisfy(stages -> assertThat(stages).contains("sealed:").doesNotContain("Nguyễn"));
    }

    @Test
    void theListsSayWhatAwaitsWhom() {
        var id = Complaining.received(caseId).toString();
        as("centre").get("/v1/cases/{id}/complaints", caseId).then().body("items.id", contains(id));
        var waiting = as("justice-department").get("/v1/complaints?state=RECEIVED&limit=200");
        waiting.then().statusCode(200).body("items.id", hasItem(id));
        assertThat(waiting.asString()).doesNotContain("Nguyễn");
        as("justice-department").get("/v1/complaints?state=APPEALED").then().body("items.id", not(hasItem(id)));
    }
}
