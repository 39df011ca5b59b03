package vn.tgpl.casework.intake;

import static java.util.stream.LongStream.rangeClosed;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.tgpl.casework.support.Agencies.accept;
import static vn.tgpl.casework.support.Agencies.as;
import static vn.tgpl.casework.support.Agencies.step;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Story;

@QuarkusTest
@Parts
class AcceptanceRegisterTest {

    private static final int MANY = 6;

    @Inject
    Story story;

    @Test
    void numbersFollowEachOther() {
        var first = number(accept(story.pending()));
        assertThat(number(accept(story.pending()))).isEqualTo(first + 1);
    }

    @Test
    void aRefusedStepTakesNoNumber() {
        var caseId = story.pending();
        var first = number(accept(caseId));
        accept(caseId).then().statusCode(409);
        step("centre", story.pending(), "refusal", "{\"ground\": \"NOT_ENTITLED\", \"detail\": \"x\"}")
                .then()
                .statusCode(200);
        assertThat(number(accept(story.pending()))).isEqualTo(first + 1);
    }

    @Test
    void hasNoGapsAndNoDoublesWhenManyAreAcceptedAtOnce() throws Exception {
        var last = number(accept(story.pending()));
        var cases = IntStream.range(0, MANY).mapToObj(i -> story.pending()).toList();
        var numbers = together(cases.stream().map(id -> () -> accept(id)))
                .map(AcceptanceRegisterTest::number)
                .toList();
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        rangeClosed(last + 1, last + MANY).boxed().toList());
    }

    @Test
    void oneOfTwoWhoAcceptTheSameCaseAtOnceIsTooLate() throws Exception {
        var caseId = story.pending();
        var seen = as("centre").get("/v1/cases/{id}", caseId).getHeader("ETag");
        Callable<Response> acceptance = () -> as("centre")
                .header("If-Match", seen)
                .body("{\"category\": \"POOR_HOUSEHOLD\"}")
                .post("/v1/cases/{id}/acceptance", caseId);
        assertThat(together(Stream.of(acceptance, acceptance)).map(Response::statusCode))
                .containsExactlyInAnyOrder(200, 412);
    }

    private static Stream<Response> together(Stream<Callable<Response>> calls) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(calls.toList()).stream().map(Future::resultNow);
        }
    }

    private static long number(Response accepted) {
        String fileCode = accepted.then().statusCode(200).extract().path("fileCode");
        return Long.parseLong(fileCode.split("\\.")[2]);
    }
}
