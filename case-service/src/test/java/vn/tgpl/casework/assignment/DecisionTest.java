package vn.tgpl.casework.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.tgpl.casework.support.Agencies.addLawyer;
import static vn.tgpl.casework.support.Agencies.as;
import static vn.tgpl.casework.support.Agencies.assign;
import static vn.tgpl.casework.support.Agencies.step;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Feeds;
import vn.tgpl.casework.support.Rows;
import vn.tgpl.casework.support.Story;

@QuarkusTest
@Parts
class DecisionTest {

    private static final int MANY = 6;

    @Inject
    Story story;

    @Inject
    Rows rows;

    @Test
    void everyAssignmentIsADecisionWithItsNumber() {
        var caseId = story.assigned();
        assign(caseId, addLawyer("Trần Thị Thay")).then().statusCode(201);
        as("centre")
                .get("/v1/cases/{id}/assignments", caseId)
                .then()
                .statusCode(200)
                .body("items.number", everyItem(matchesPattern("\\d{2,}/\\d{4}/QĐ-TT")))
                .body("items.provider.name", contains("Lê Thị Luật", "Trần Thị Thay"))
                .body("items[0].endReason", equalTo("REPLACED"))
                .body("items[0].endedAt", notNullValue())
                .body("items[1].endReason", nullValue())
                .body("items[1].endedAt", nullValue())
                .body("nextCursor", nullValue());
    }

    @Test
    void numbersHaveNoGapsWhenManyAreAssignedAtOnce() throws Exception {
        var last = number(story.assigned());
        var cases = IntStream.range(0, MANY).mapToObj(i -> story.accepted()).toList();
        var calls = new ArrayList<Callable<Integer>>();
        cases.forEach(
                id -> calls.add(() -> assign(id, addLawyer("Phạm Văn Luật")).statusCode()));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.invokeAll(calls).stream().map(Future::resultNow)).containsOnly(201);
        }
        assertThat(cases.stream().map(this::number))
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(last + 1, last + MANY).boxed().toList());
    }

    @Test
    void aRefusedAssignmentTakesNoNumber() {
        var last = number(story.assigned());
        assign(story.pending(), addLawyer("Phạm Văn Luật")).then().statusCode(409);
        assertThat(number(story.assigned())).isEqualTo(last + 1);
    }

    @Test
    void aRegistrationThatWasRefusedEndsItWithTheReplacement() {
        var caseId = story.assigned();
        step("police-investigator", caseId, "registrations", """
                        {"decision": "REFUSED", "decidedAt": "2026-11-21T09:00:00+07:00", "ground": "RELATIVE"}""").then().statusCode(201);
        assign(caseId, addLawyer("Trần Thị Thay")).then().statusCode(201);
        as("centre")
                .get("/v1/cases/{id}/assignments", caseId)
                .then()
                .body("items.endReason", contains("REGISTRATION_ENDED", null));
    }

    @Test
    void aReplacementIsAnotherProvider() {
        var caseId = story.accepted();
        var lawyer = addLawyer("Phạm Văn Luật");
        assign(caseId, lawyer).then().statusCode(201);
        assign(caseId, lawyer).then().statusCode(409).body("code", equalTo("provider-already-assigned"));
        step("police-investigator", caseId, "registrations", """
                        {"decision": "REFUSED", "decidedAt": "2026-11-21T09:00:00+07:00", "ground": "RELATIVE"}""").then().statusCode(201);
        assign(caseId, lawyer).then().statusCode(409).body("code", equalTo("provider-already-assigned"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"police-investigator", "detention-camp", "procuracy", "justice-department"})
    void whoTakesPartReadsTheDecisionWithoutNotes(String client) {
        as(client)
                .get("/v1/cases/{id}/assignments", story.assigned())
                .then()
                .statusCode(200)
                .body("items.number", hasItem(notNullValue()))
                .body("items[0].notes", nullValue());
    }

    @Test
    void theDetentionFacilityAndTheSenderAreToldOfIt() {
        var caseId = story.assigned();
        var involvement = Story.involvementOf(caseId);
        for (var client : List.of("detention-camp", "police-investigator")) {
            assertThat(Feeds.facts(client, involvement)).containsExactly("REFERRED", "ACCEPTED", "ASSIGNED");
        }
    }

    @Test
    void whoTakesNoPartKnowsOfNoDecision() {
        var caseId = story.assigned();
        as("court-clerk").get("/v1/cases/{id}/assignments", caseId).then().statusCode(404);
        as("provider").get("/v1/cases/{id}/assignments", caseId).then().statusCode(404);
        as("commune-committee").get("/v1/cases/{id}/assignments", caseId).then().statusCode(403);
        as("centre").get("/v1/cases/{id}/assignments", UUID.randomUUID()).then().statusCode(404);
    }

    private long number(UUID caseId) {
        var number = rows.texts("select number from assignment_decision where case_id = ? order by decided_at", caseId);
        return Long.parseLong(number.getLast().split("/")[0]);
    }
}
