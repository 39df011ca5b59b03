package vn.tgpl.court.listing.http;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tgpl.court.listing.Court.HEARING;
import static vn.tgpl.court.listing.Court.fresh;
import static vn.tgpl.court.listing.Court.put;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import vn.tgpl.court.Parts;
import vn.tgpl.court.listing.Sent;

@QuarkusTest
@Parts
class SimultaneousPutsTest {

    private static final int CALLERS = 6;

    @Inject
    Sent sent;

    @RepeatedTest(3)
    void makeOneHearing() throws InterruptedException {
        var reference = fresh();
        var barrier = new CyclicBarrier(CALLERS);
        Callable<Response> call = () -> {
            barrier.await(10, TimeUnit.SECONDS);
            return put(reference, HEARING);
        };
        try (var callers = Executors.newFixedThreadPool(CALLERS)) {
            var answers =
                    callers
                            .invokeAll(
                                    IntStream.range(0, CALLERS)
                                            .mapToObj(i -> call)
                                            .toList(),
                                    30,
                                    TimeUnit.SECONDS)
                            .stream()
                            .map(Future::resultNow)
                            .toList();
            assertThat(answers)
                    .extracting(Response::statusCode)
                    .containsOnlyOnce(201)
                    .containsOnly(200, 201);
            assertThat(answers).extracting(answer -> answer.path("id")).containsOnly((String)
                    answers.getFirst().path("id"));
            var id = UUID.fromString(answers.getFirst().path("id"));
            assertThat(sent.types(id)).containsExactly("vn.tgpl.hearing.fixed.v1");
        }
    }
}
