package vn.tgpl.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import vn.tgpl.local.Stack;
import vn.tgpl.local.story.Answer;
import vn.tgpl.local.story.Client;

/** One person's matter, as agencies and the Centre drive it to its end. */
final class Matter {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final Stack stack;
    private final String title;
    private final String cases;
    private String caseId;
    private String involvement;

    Matter(Stack stack, String title) {
        this.stack = stack;
        this.title = title;
        this.cases = "http://localhost:%d/v1".formatted(stack.ports().casework());
    }

    /** An agency's notice opens the case; gives the referral. */
    String noticed(String client, String paper) {
        var url = "http://localhost:%d/v1/referrals".formatted(stack.ports().referral());
        var referral = as(client).post(url, paper).expect(201).text("/id");
        opened("person=" + referral);
        return referral;
    }

    void askedAtTheDesk(String request, String courtCaseNumber) {
        as("centre").post(cases + "/cases", request).expect(201);
        opened("proceeding=" + courtCaseNumber);
    }

    private void opened(String by) {
        var found = new ArrayList<JsonNode>();
        await().atMost(SOON)
                .until(() -> as("centre")
                        .get(cases + "/involvements?" + by)
                        .expect(200)
                        .json()
                        .path("items")
                        .valueStream()
                        .filter(item -> !item.path("caseId").asText("").isEmpty())
                        .anyMatch(found::add));
        involvement = found.getFirst().path("id").asText();
        caseId = found.getFirst().path("caseId").asText();
    }

    /** A step of the case, in the version that this client sees now. */
    Answer step(String client, String step, String body) {
        var url = cases + "/cases/" + caseId;
        return as(client).change(url + "/" + step, seen(client).etag(), body);
    }

    void accept(String category) {
        step("centre", "acceptance", "{\"category\": \"%s\"}".formatted(category))
                .expect(200);
    }

    Answer assign(String provider) {
        return step("centre", "assignments", "{\"providerId\": \"%s\"}".formatted(provider));
    }

    void register(String client) {
        decide(client, "REGISTERED", null);
    }

    void decide(String client, String decision, String ground) {
        var body = "{\"decision\": \"%s\", \"decidedAt\": \"%s\", \"ground\": %s}";
        var quoted = ground == null ? null : "\"" + ground + "\"";
        step(client, "registrations", body.formatted(decision, Instant.now(), quoted))
                .expect(201);
    }

    void complete() {
        var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        step("centre", "completion", "{\"completedOn\": \"%s\", \"detail\": \"-\"}".formatted(today))
                .expect(200);
    }

    /** That the interests of these two persons are opposed. */
    void opposedTo(Matter other) {
        as("centre")
                .post(cases + "/cases/" + caseId + "/oppositions", "{\"caseId\": \"%s\"}".formatted(other.caseId))
                .expect(201);
    }

    Answer seen(String client) {
        return as(client).get(cases + "/cases/" + caseId).expect(200);
    }

    /** Prints the clocks, and what each of these agencies was told in order, which is the same for all of them. */
    void ends(String state, List<String> facts, String... clients) {
        var ended = seen("centre").json();
        assertThat(ended.path("state").asText()).as(title).isEqualTo(state);
        System.out.printf("%n%s: %s%n", title, state);
        ended.path("clocks")
                .forEach(clock -> System.out.printf(
                        "  %s %s, due %s%n",
                        clock.path("rule").asText(),
                        clock.path("status").asText(),
                        clock.path("dueAt").asText()));
        assertThat(ended.path("clocks")).as("clocks of " + title).isNotEmpty();
        for (var client : clients) {
            await().atMost(SOON)
                    .untilAsserted(() ->
                            assertThat(told(client)).as(title + ", " + client).containsExactlyElementsOf(facts));
            System.out.printf("  %s saw %s%n", client, told(client));
        }
    }

    /** Of time limits and urgency the agencies are told besides, at moments of their own. */
    private List<String> told(String client) {
        return new Listing(as(client), cases + "/involvements/changes")
                .changes().stream()
                        .filter(entry -> entry.path("involvementId").asText().equals(involvement))
                        .map(entry -> entry.path("fact").asText())
                        .filter(fact -> !fact.startsWith("CLOCK") && !fact.startsWith("URGENCY"))
                        .toList();
    }

    private Client as(String client) {
        return new Client(stack.token(client));
    }
}
