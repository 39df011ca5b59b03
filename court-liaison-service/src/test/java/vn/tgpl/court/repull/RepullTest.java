package vn.tgpl.court.repull;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static vn.tgpl.court.listing.Court.as;
import static vn.tgpl.court.listing.Court.fresh;
import static vn.tgpl.court.schedule.Lists.fix;
import static vn.tgpl.court.schedule.Lists.freshWeek;
import static vn.tgpl.court.schedule.Lists.match;
import static vn.tgpl.court.schedule.Lists.on;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.tgpl.court.Parts;
import vn.tgpl.court.listing.CaseMatching;
import vn.tgpl.court.listing.Follower;
import vn.tgpl.court.repull.domain.Repull;
import vn.tgpl.court.repull.domain.RepullState;
import vn.tgpl.court.schedule.domain.HearingScope;

@QuarkusTest
@Parts
class RepullTest {

    private static final int MORE_THAN_A_BATCH = 103;

    @Inject
    RepullWork work;

    @Inject
    RepullBatch batch;

    @Inject
    CaseMatching matching;

    private final LocalDate monday = freshWeek();

    @AfterEach
    void leaveNothingToDo() {
        work.run();
    }

    @Test
    void tellsTheAgencyAgainWhatItTakesPartIn() {
        var ours = fix(on(monday, "08:00", "09:00", "P.2"));
        fix(on(monday.plusDays(8), "08:00", "09:00", "P.2"));
        fix(on(monday, "10:00", "11:00", "P.2"));
        match(matching, ours, null, "VKS.96");
        var procuracy = Follower.of("procuracy");
        var court = Follower.of("court-clerk");
        var asked = ask("procuracy", monday, monday.plusDays(6))
                .statusCode(202)
                .header("Location", matchesPattern("/v1/hearing-repulls/[0-9a-f-]{36}"))
                .body("state", equalTo("WAITING"))
                .extract()
                .header("Location");
        work.run();
        as("procuracy")
                .get(asked)
                .then()
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("total", equalTo(1))
                .body("told", equalTo(1));
        assertThat(procuracy.next()).singleElement().satisfies(entry -> {
            assertThat(entry).containsEntry("op", "UPSERT").containsEntry("id", ours.toString());
        });
        assertThat(court.next()).isEmpty();
    }

    @Test
    void goesOnAfterABatchThatWasInterruptedAndTellsEachOnce() {
        for (int i = 0; i < MORE_THAN_A_BATCH; i++) {
            fix(on(monday, "08:00", "09:00", "P." + i));
        }
        var court = Follower.of("court-clerk");
        var asked = ask("court-clerk", monday, monday).extract().header("Location");
        QuarkusTransaction.requiringNew().call(() -> batch.tellNext(id -> {}));
        as("court-clerk").get(asked).then().body("state", equalTo("RUNNING")).body("told", equalTo(100));
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    batch.tellNext(id -> {});
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");
        work.run();
        as("court-clerk").get(asked).then().body("state", equalTo("DONE")).body("told", equalTo(MORE_THAN_A_BATCH));
        assertThat(court.next()).extracting("id").hasSize(MORE_THAN_A_BATCH).doesNotHaveDuplicates();
    }

    @Test
    void oneAtATimeForEachAgency() {
        ask("court-clerk", monday, monday).statusCode(202);
        ask("court-clerk", monday, monday).statusCode(409).body("code", equalTo("repull-still-running"));
        ask("procuracy", monday, monday).statusCode(202);
        work.run();
        ask("court-clerk", monday, monday).statusCode(202);
    }

    @Test
    void theSameKeyAsksOnce() {
        var key = fresh();
        var first = ask(key).statusCode(202).extract().<String>path("id");
        ask(key).statusCode(202).header("Idempotent-Replayed", "true").body("id", equalTo(first));
    }

    @Test
    void isGivenUpAfterAFewFailures() {
        var now = Instant.parse("2026-11-22T02:00:00Z");
        var repull = new Repull(new HearingScope("VKS.96", null, null, monday, monday), now);
        for (int i = 0; i < 5; i++) {
            assertThat(repull.progress().state()).isNotEqualTo(RepullState.FAILED);
            repull.fail(now.plus(Duration.ofMinutes(i)));
        }
        assertThat(repull.progress().state()).isEqualTo(RepullState.FAILED);
        assertThat(repull.progress().endedAt()).isNotNull();
    }

    @Test
    void refusesWhatIsWrongAndWhoMayNot() {
        ask("court-clerk", monday, monday.minusDays(1))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/to"))
                .body("errors[0].code", equalTo("range-backwards"));
        ask("court-clerk", monday, monday.plusYears(10)).statusCode(422).body("errors[0].allowed[0]", equalTo("92"));
        ask("detention-camp", monday, monday).statusCode(403);
        ask("provider", monday, monday)
                .statusCode(403)
                .body("code", equalTo("provider-has-no-feed"))
                .body("detail", containsString("Người thực hiện trợ giúp pháp lý không có nguồn tin riêng"));
        given().contentType("application/json")
                .body("{}")
                .post("/v1/hearing-repulls")
                .then()
                .statusCode(401);
        var own = ask("court-clerk", monday, monday)
                .body("startedAt", nullValue())
                .extract()
                .header("Location");
        as("procuracy").get(own).then().statusCode(404);
        as("court-clerk").get("/v1/hearing-repulls/" + UUID.randomUUID()).then().statusCode(404);
    }

    private static ValidatableResponse ask(String client, LocalDate from, LocalDate to) {
        return as(client)
                .body("{\"from\": \"%s\", \"to\": \"%s\"}".formatted(from, to))
                .post("/v1/hearing-repulls")
                .then();
    }

    private ValidatableResponse ask(String key) {
        return as("court-clerk")
                .header("Idempotency-Key", key)
                .body("{\"court\": \"TA.96.KV6\", \"from\": \"%s\", \"to\": \"%s\"}".formatted(monday, monday))
                .post("/v1/hearing-repulls")
                .then();
    }
}
