package vn.tgpl.casework.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.tgpl.casework.support.Agencies.as;
import static vn.tgpl.casework.support.Agencies.complete;
import static vn.tgpl.casework.support.Agencies.register;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Channels;
import vn.tgpl.casework.support.Events;
import vn.tgpl.casework.support.Feeds;
import vn.tgpl.casework.support.Rows;
import vn.tgpl.casework.support.Story;
import vn.tgpl.contracts.ProceedingNumbers;

/**
 * Everything that an agency may see of a case that has lived through everything (Law 11/2017 Art. 6(1)(c)): the fact
 * and the status of participation. A field that is not listed here is one that they may not see.
 */
@QuarkusTest
@Parts
class AgencyViewTest {

    private static final String[] CASE = {
        "id",
        "referralId",
        "state",
        "sender",
        "receivedAt",
        "fileCode",
        "acceptedAt",
        "version",
        "provider.id",
        "provider.name",
        "provider.kind",
        "clocks[].rule",
        "clocks[].basis",
        "clocks[].startedAt",
        "clocks[].dueAt",
        "clocks[].status",
        "clocks[].metAt"
    };
    private static final String[] INVOLVEMENT = {
        "id",
        "referralId",
        "caseId",
        "status",
        "version",
        "proceeding.agencyCaseNumber",
        "proceeding.courtCaseNumber",
        "proceeding.nationalCaseFileCode",
        "provider.id",
        "provider.name",
        "provider.kind",
        "nextHearing.hearingId",
        "nextHearing.court",
        "nextHearing.start",
        "nextHearing.room",
        "nextHearing.timePrecision",
        "participants[].agency",
        "participants[].role",
        "participants[].since"
    };
    private static final Set<String> PROVIDER = Set.of("provider.id", "provider.name", "provider.kind");
    private static final Map<String, Set<String>> FEED_DETAILS = Map.of(
            "REFERRED", Set.of("kind"),
            "ACCEPTED", Set.of("fileCode"),
            "ASSIGNED", PROVIDER,
            "REGISTERED", PROVIDER,
            "HEARING_FIXED", Set.of("start", "room", "timePrecision", "version"),
            "ENDED", Set.of("ending"));

    @Inject
    Story story;

    @Inject
    Channels channels;

    @Inject
    Rows rows;

    private UUID caseId;
    private UUID involvement;

    @BeforeEach
    void liveThroughEverything() {
        var numbers = new ProceedingNumbers(Events.number(), null, Events.number());
        caseId = story.assigned(Events.referral("G01.96.PC02", numbers));
        involvement = Story.involvementOf(caseId);
        register("police-investigator", caseId).then().statusCode(201);
        var heard = new ProceedingNumbers(numbers.agencyCaseNumber(), Events.number(), null);
        channels.hear(Events.fixed(heard));
        as("centre").body("""
                {"act": "AID_NOT_PROVIDED", "complainant": "REQUESTER", "receivedAt": "2026-11-20T09:00:00+07:00",
                 "detail": "x"}""").post("/v1/cases/{id}/complaints", caseId).then().statusCode(201);
        complete(caseId).then().statusCode(200);
        as("centre").body("{\"success\": [], \"complexOrTypical\": []}").put("/v1/cases/{id}/classification", caseId);
        await().until(() -> rows.count("person_record where case_id = ? and state = 'READ'", caseId) == 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"police-investigator", "procuracy", "court-clerk"})
    void thisIsAllThatAnAgencySeesOfACase(String client) {
        Object seen = as(client)
                .get("/v1/cases/{id}", caseId)
                .then()
                .statusCode(200)
                .extract()
                .path("$");
        assertThat(JsonPaths.of(seen)).containsExactlyInAnyOrder(CASE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"police-investigator", "procuracy", "detention-camp", "court-clerk"})
    void thisIsAllThatAnAgencySeesOfAnInvolvement(String client) {
        Object seen = as(client)
                .get("/v1/involvements/{id}", involvement)
                .then()
                .statusCode(200)
                .extract()
                .path("$");
        assertThat(JsonPaths.of(seen)).containsExactlyInAnyOrder(INVOLVEMENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"police-investigator", "procuracy", "detention-camp", "court-clerk"})
    void thisIsAllThatAnAgencyIsToldAsItHappens(String client) {
        var told = new HashMap<String, Set<String>>();
        for (var entry : Feeds.about(client, involvement)) {
            told.computeIfAbsent(entry.fact(), fact -> new HashSet<>()).addAll(JsonPaths.of(entry.field("details")));
        }
        assertThat(told).isEqualTo(FEED_DETAILS);
        for (var entry : Feeds.about(client, involvement)) {
            assertThat(entry.fields().keySet())
                    .containsExactlyInAnyOrder(
                            "number", "at", "fact", "involvementId", "by", "hearingId", "details", "op");
        }
    }

    @Test
    void theCentreSeesTheContentToo() {
        Object seen = as("centre").get("/v1/cases/{id}", caseId).path("$");
        var more = new TreeSet<>(JsonPaths.of(seen));
        assertThat(more).contains(CASE);
        more.removeAll(Set.of(CASE));
        assertThat(more)
                .contains("decision.category", "person.fullName", "person.identifiers[].value", "person.phone")
                .allMatch(path -> path.matches(
                        "(decision|person|personReading|joinedReferrals|source|aidForm|urgency|proofs)\\b.*"));
    }
}
