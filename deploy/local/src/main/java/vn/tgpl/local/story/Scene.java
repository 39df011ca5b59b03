package vn.tgpl.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.tgpl.local.Ports;
import vn.tgpl.local.Waiting;

/** What each agency does and sees in one invented case; a step fails with what was asked and answered. */
public final class Scene {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Map<String, Client> clients = new HashMap<>();
    private final Function<String, String> tokens;
    private final String referrals;
    private final String cases;
    private final String court;
    private final String number;

    /** The number names the proceeding: one number, one case. */
    public Scene(Ports ports, Function<String, String> tokens, String number) {
        this.tokens = tokens;
        this.number = number;
        referrals = "http://localhost:%d/v1".formatted(ports.referral());
        cases = "http://localhost:%d/v1".formatted(ports.casework());
        court = "http://localhost:%d/v1".formatted(ports.court());
    }

    public Client as(String client) {
        return clients.computeIfAbsent(client, name -> new Client(tokens.apply(name)));
    }

    public Answer sendNotice() {
        return as("police-investigator")
                .post(referrals + "/referrals", Papers.notice(number))
                .expect(201);
    }

    /** The referral as its sender sees it, once it has come to this state. */
    public Answer awaitReferral(String id, String state) {
        var url = referrals + "/referrals/" + id;
        var seen = new AtomicReference<Answer>();
        var found = Waiting.until(LIMIT, () -> {
            seen.set(as("police-investigator").get(url).expect(200));
            return seen.get().text("/state").equals(state);
        });
        if (!found) throw new StoryFailure("the referral did not become %s: %s".formatted(state, seen.get()));
        return seen.get();
    }

    /** The involvement of this proceeding as an agency sees it, once it is as wished. */
    public JsonNode awaitInvolvement(String client, String what, Predicate<JsonNode> wish) {
        var seen = new AtomicReference<Optional<JsonNode>>(Optional.empty());
        var found = Waiting.until(LIMIT, () -> {
            seen.set(involvement(client));
            return seen.get().filter(wish).isPresent();
        });
        if (!found)
            throw new StoryFailure("%s did not see %s within %d s; it saw %s"
                    .formatted(
                            client,
                            what,
                            LIMIT.toSeconds(),
                            seen.get().map(JsonNode::toString).orElse("nothing")));
        return seen.get().orElseThrow();
    }

    private Optional<JsonNode> involvement(String client) {
        var proceeding = URLEncoder.encode(number, StandardCharsets.UTF_8);
        var items = as(client)
                .get(cases + "/involvements?proceeding=" + proceeding)
                .expect(200)
                .json()
                .path("items");
        return items.isEmpty() ? Optional.empty() : Optional.of(items.get(0));
    }

    /** The answer to whoever asks for this involvement. */
    public Answer involvement(String client, String id) {
        return as(client).get(cases + "/involvements/" + id);
    }

    public Answer accept(String caseId) {
        return change("centre", caseId, "acceptance", "{\"category\": \"MINOR_ACCUSED_16_TO_18\"}");
    }

    public Answer addProvider() {
        return as("centre").post(cases + "/providers", Papers.provider()).expect(201);
    }

    public Answer assign(String caseId, String providerId) {
        return change("centre", caseId, "assignments", "{\"providerId\": \"%s\"}".formatted(providerId));
    }

    public Answer register(String caseId, Instant decidedAt) {
        var body = "{\"decision\": \"REGISTERED\", \"decidedAt\": \"%s\"}".formatted(decidedAt);
        return change("police-investigator", caseId, "registrations", body);
    }

    /** A state change of the case as this client sees it now. */
    private Answer change(String client, String caseId, String what, String body) {
        var url = cases + "/cases/" + caseId;
        var etag = as(client).get(url).expect(200).etag();
        return as(client).change(url + "/" + what, etag, body);
    }

    public Answer putHearing(String referralId, int inDays, String room) {
        var url = court + "/courts/TA.96.KV6/hearings/" + URLEncoder.encode(number, StandardCharsets.UTF_8);
        return as("court-clerk").put(url, Papers.hearing(number, referralId, inDays, room));
    }

    /** Every entry of this client's stream. */
    public InvolvementStream listen(String client, Consumer<JsonNode> listener) {
        return listen(client, null, listener);
    }

    /** The entries after the one that was last seen. */
    public InvolvementStream listen(String client, String lastEventId, Consumer<JsonNode> listener) {
        return new InvolvementStream(as(client), cases + "/involvements/stream", lastEventId, listener);
    }
}
