package vn.tgpl.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.tgpl.local.Stack;
import vn.tgpl.local.story.Answer;
import vn.tgpl.local.story.Papers;
import vn.tgpl.local.story.Scene;

/** A late notice, another agency's of the same person, and recalls that the Centre refuses and agrees to. */
@ExtendWith(RunningStack.class)
class TakenBackIT {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String POLICE = "police-investigator";
    private static final String PROCURACY = "procuracy";

    private final String number = CaseNumbers.next();
    private final Scene scene;
    private final String referrals;
    private final String cases;

    TakenBackIT(Stack stack) {
        scene = new Scene(stack.ports(), stack::token, number);
        referrals = "http://localhost:%d/v1/referrals".formatted(stack.ports().referral());
        cases = "http://localhost:%d/v1".formatted(stack.ports().casework());
    }

    @Test
    void aCaseEndsWhenTheLastReferralIsTakenBackWithConsent() {
        var first = notify(POLICE, 13);
        assertThat(first.json().at("/warnings").findValuesAsText("code")).contains("notice-late");
        assertThat(first.text("/clocks/0/status")).isEqualTo("MISSED");
        var second = notify(PROCURACY, 1);
        assertThat(seen("centre", second).text("/sameAs")).isEqualTo(first.text("/id"));

        var involvement = joined(second);
        var caseId = involvement.path("caseId").asText();
        scene.accept(caseId).expect(200);
        awaitState(POLICE, first, "ACCEPTED");
        awaitState(PROCURACY, second, "ACCEPTED");

        recall(POLICE, first, false);
        assertThat(seen(POLICE, first).text("/edxmlStatus")).isEqualTo("16");
        recall(POLICE, first, true);
        awaitFacts(POLICE, involvement, "REFERRED", "REFERRED", "ACCEPTED", "RECALLED");
        assertThat(caseState(caseId)).isEqualTo("ACCEPTED");
        recall(PROCURACY, second, true);

        for (var agency : List.of(POLICE, PROCURACY, "detention-camp", "centre")) {
            awaitFacts(agency, involvement, "REFERRED", "REFERRED", "ACCEPTED", "RECALLED", "RECALLED");
        }
        assertThat(caseState(caseId)).isEqualTo("DISCONTINUED");
        assertThat(told(POLICE, first))
                .containsExactly(
                        "RECEIVED 01", "ACCEPTED 03", "ACCEPTED 13", "ACCEPTED 16", "ACCEPTED 13", "RECALLED 15");
        assertThat(told(PROCURACY, second)).containsExactly("RECEIVED 01", "ACCEPTED 03", "ACCEPTED 13", "RECALLED 15");
    }

    /** The involvement that this referral shares, once it does. */
    private JsonNode joined(Answer referral) {
        var url = cases + "/involvements?person=" + referral.text("/id");
        return await().atMost(SOON)
                .until(
                        () -> scene.as("centre").get(url).expect(200).json().at("/items/0"),
                        found -> !found.isMissingNode());
    }

    /** The person asked this many hours ago. */
    private Answer notify(String client, int hoursAgo) {
        var asked = OffsetDateTime.now().minusHours(hoursAgo).truncatedTo(ChronoUnit.SECONDS);
        var paper =
                Papers.notice(number).replaceFirst("\"receivedAt\": \"[^\"]*\"", "\"receivedAt\": \"" + asked + "\"");
        return scene.as(client).post(referrals, paper).expect(201);
    }

    private void recall(String client, Answer referral, boolean consent) {
        step(client, referral, "recall", "{\"reasonCode\": \"WRONG_PERSON\"}");
        step("centre", referral, "recall/decision", "{\"accepted\": %s, \"detail\": \"-\"}".formatted(consent));
    }

    private void step(String client, Answer referral, String step, String body) {
        var url = referrals + "/" + referral.text("/id");
        scene.as(client)
                .change(url + "/" + step, seen(client, referral).etag(), body)
                .expect(200);
    }

    private Answer seen(String client, Answer referral) {
        return scene.as(client).get(referrals + "/" + referral.text("/id")).expect(200);
    }

    private String caseState(String caseId) {
        return scene.as("centre").get(cases + "/cases/" + caseId).expect(200).text("/state");
    }

    private void awaitState(String client, Answer referral, String state) {
        await().atMost(SOON).until(() -> seen(client, referral).text("/state"), state::equals);
    }

    /** The facts of this involvement in an agency's feed; of time limits it is told besides. */
    private void awaitFacts(String client, JsonNode involvement, String... facts) {
        var id = involvement.path("id").asText();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(new Listing(scene.as(client), cases + "/involvements/changes")
                                .changes().stream()
                                        .filter(entry -> entry.path("involvementId")
                                                .asText()
                                                .equals(id))
                                        .map(entry -> entry.path("fact").asText())
                                        .filter(fact -> !fact.startsWith("CLOCK")))
                        .as(client)
                        .containsExactly(facts));
        System.out.printf("%s saw of the involvement: %s%n", client, List.of(facts));
    }

    /** The states and status codes that the sender's feed told of its referral. */
    private List<String> told(String client, Answer referral) {
        var told = new Listing(scene.as(client), referrals + "/changes")
                .changes().stream()
                        .filter(item -> item.at("/id").asText().equals(referral.text("/id")))
                        .map(item -> item.at("/state").asText() + " "
                                + item.at("/edxmlStatus").asText())
                        .toList();
        System.out.printf("%s saw of its referral: %s%n", client, told);
        return told;
    }
}
