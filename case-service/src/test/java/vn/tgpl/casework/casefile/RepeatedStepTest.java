package vn.tgpl.casework.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.casework.support.Agencies.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Rows;
import vn.tgpl.casework.support.Story;

@QuarkusTest
@Parts
class RepeatedStepTest {

    private static final String POOR = "{\"category\": \"POOR_HOUSEHOLD\"}";

    @Inject
    Story story;

    @Inject
    Rows rows;

    @Test
    void theSameKeyGivesTheFirstAnswerAgain() {
        var caseId = story.pending();
        var key = UUID.randomUUID().toString();
        var first = accept(caseId, key, POOR);
        var again = accept(caseId, "\"" + key + "\"", POOR);
        again.then().statusCode(200).header("Idempotent-Replayed", equalTo("true"));
        assertThat(first.getHeader("Idempotent-Replayed")).isNull();
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.getHeader("ETag")).isEqualTo(first.getHeader("ETag"));
        assertThat(rows.count("outbox where aggregateid = ?", caseId.toString()))
                .isOne();
    }

    @Test
    void theSameKeyForSomethingElseIsRefused() {
        var caseId = story.pending();
        var key = UUID.randomUUID().toString();
        accept(caseId, key, POOR).then().statusCode(200);
        accept(caseId, key, "{\"category\": \"CHILD\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void aRefusedRequestTakesNoKey() {
        var caseId = story.pending();
        var key = UUID.randomUUID().toString();
        accept(UUID.randomUUID(), key, POOR).then().statusCode(404);
        accept(caseId, key, POOR).then().statusCode(200);
    }

    @Test
    void twoAtOnceAreOne() throws InterruptedException {
        var caseId = story.pending();
        var key = UUID.randomUUID().toString();
        Callable<Response> acceptance = () -> accept(caseId, key, POOR);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.invokeAll(List.of(acceptance, acceptance)).stream()
                            .map(Future::resultNow)
                            .map(Response::statusCode))
                    .containsExactly(200, 200);
        }
        assertThat(rows.count("outbox where aggregateid = ?", caseId.toString()))
                .isOne();
    }

    private static Response accept(UUID caseId, String key, String body) {
        return as("centre")
                .header("If-Match", "\"0\"")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/cases/{id}/acceptance", caseId);
    }
}
