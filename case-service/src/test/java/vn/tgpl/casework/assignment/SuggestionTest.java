package vn.tgpl.casework.assignment;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.tgpl.casework.support.Agencies.CARD;
import static vn.tgpl.casework.support.Agencies.POLICE;
import static vn.tgpl.casework.support.Agencies.addProvider;
import static vn.tgpl.casework.support.Agencies.as;
import static vn.tgpl.casework.support.Agencies.assign;
import static vn.tgpl.casework.support.Agencies.declare;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Channels;
import vn.tgpl.casework.support.Events;
import vn.tgpl.casework.support.ReferralStub;
import vn.tgpl.casework.support.Rows;
import vn.tgpl.casework.support.Story;
import vn.tgpl.contracts.ProceedingNumbers;
import vn.tgpl.testkit.plan.Statements;

/** The tests' own providers are the only ones who speak the person's language, so they come first. */
@QuarkusTest
@Parts
class SuggestionTest {

    private static final String PERSON = """
            {"person": {"fullName": "A", "language": "%s", "address": {"provinceCode": "96", "communeCode": "32098"}}}""";
    private static final Pattern READS =
            Pattern.compile("\\bfrom (provider|assignment_decision|legal_aid_case|known_hearing|involvement)\\b");
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private static int tests;

    @Inject
    Story story;

    @Inject
    Rows rows;

    @Inject
    Channels channels;

    private final ProceedingNumbers proceeding = new ProceedingNumbers(Events.number(), null, null);
    private String language;
    private UUID caseId;

    @BeforeEach
    void openACaseOfAPersonWhoSpeaksTheirOwnLanguage() {
        var referral = Events.referral(POLICE, proceeding);
        language = "q" + LETTERS.charAt(tests % 26) + LETTERS.charAt(tests++ / 26);
        ReferralStub.answer(referral.referralId(), okJson(PERSON.formatted(language)));
        caseId = story.accepted(referral);
        await().until(() -> rows.count("person_record where case_id = ? and state = 'READ'", caseId) == 1);
    }

    @Test
    void whoIsNearComesBeforeWhoHasLessToDo() {
        var far = speaker("");
        var near = speaker(", \"areas\": [\"32098\"]");
        assign(story.accepted(), near).then().statusCode(201);
        assertThat(suggested()).containsExactly(near, far);
        as("centre")
                .get("/v1/cases/{id}/suggestions?limit=1", caseId)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].name", equalTo("Người Nói Tiếng Ấy"))
                .body("items[0].kind", equalTo("LAWYER"))
                .body("items[0].servesCommune", equalTo(true))
                .body("items[0].speaksLanguage", equalTo(true))
                .body("items[0].openCases", equalTo(1))
                .body("items[0].freeOnHearingDay", equalTo(true));
    }

    @Test
    void ofTwoAlikeWhoHasLessToDoComesFirst() {
        var busy = speaker("");
        var idle = speaker("");
        assign(story.accepted(), busy).then().statusCode(201);
        assertThat(suggested()).containsExactly(idle, busy);
    }

    @Test
    void whoHasAHearingOnTheSameDayComesLast() {
        var other = new ProceedingNumbers(Events.number(), null, null);
        var inCourt = speaker(", \"areas\": [\"32098\"]");
        var free = speaker("");
        assign(story.accepted(Events.referral(POLICE, other)), inCourt).then().statusCode(201);
        channels.hear(Events.fixed(other));
        assertThat(suggested()).containsExactly(inCourt, free);
        channels.hear(Events.fixed(proceeding));
        assertThat(suggested().getFirst()).isEqualTo(free);
    }

    @Test
    void whoIsInConflictIsLeftOut() {
        var brother = speaker("");
        var stranger = speaker("");
        declare(
                        "centre",
                        brother,
                        "{\"ground\": \"RELATIVE\", \"caseId\": \"%s\", \"detail\": \"x\"}".formatted(caseId))
                .then()
                .statusCode(201);
        assertThat(suggested()).containsExactly(stranger);
    }

    @Test
    void whoMayNotBeAssignedIsLeftOut() {
        addProvider("{\"name\": \"Hết hạn\", \"kind\": \"LAWYER\", \"languages\": [\"%s\"]}".formatted(language));
        addProvider("{\"name\": \"Cộng tác viên\", \"kind\": \"COLLABORATOR\", \"languages\": [\"%s\"], %s}"
                .formatted(language, CARD));
        speaker(", \"practisingTo\": \"2020-12-31\"");
        var current = speaker("");
        assign(caseId, current).then().statusCode(201);
        assertThat(suggested()).isEmpty();
    }

    @Test
    void asksTheDatabaseAsOftenForManyAsForOne() {
        var one = queries();
        assertThat(one).isPositive();
        for (var i = 0; i < 5; i++) {
            assign(story.accepted(), speaker("")).then().statusCode(201);
        }
        assertThat(suggested()).hasSize(5);
        assertThat(queries()).isEqualTo(one);
    }

    @Test
    void theLookAtThePersonIsAudited() {
        suggested();
        assertThat(rows.count("audit_entry where subject_id = ? and action = 'READ'", caseId))
                .isPositive();
    }

    @Test
    void belongToTheCentre() {
        for (var client : List.of("police-investigator", "justice-department", "provider")) {
            as(client).get("/v1/cases/{id}/suggestions", caseId).then().statusCode(403);
        }
        as("centre").get("/v1/cases/{id}/suggestions", UUID.randomUUID()).then().statusCode(404);
        as("centre")
                .get("/v1/cases/{id}/suggestions?limit=51", caseId)
                .then()
                .statusCode(422)
                .body("errors[0].parameter", equalTo("limit"));
    }

    private UUID speaker(String more) {
        return addProvider("{\"name\": \"Người Nói Tiếng Ấy\", \"kind\": \"LAWYER\", \"languages\": [\"%s\"], %s%s}"
                .formatted(language, CARD, more));
    }

    /** Those who speak the person's language, in the order of the suggestions. */
    private List<UUID> suggested() {
        List<Map<String, Object>> items = as("centre")
                .get("/v1/cases/{id}/suggestions?limit=50", caseId)
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        return items.stream()
                .filter(item -> (boolean) item.get("speaksLanguage"))
                .map(item -> UUID.fromString((String) item.get("id")))
                .toList();
    }

    /** How often a look at the suggestions reads providers, cases and hearings. */
    private int queries() {
        return (int) Statements.ofAll(this::suggested).stream()
                .filter(sql -> READS.matcher(sql).find())
                .count();
    }
}
