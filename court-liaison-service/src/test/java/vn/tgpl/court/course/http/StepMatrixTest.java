package vn.tgpl.court.course.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.court.course.http.Steps.listed;
import static vn.tgpl.court.course.http.Steps.take;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tgpl.court.Parts;
import vn.tgpl.court.listing.Sent;

/** Every step from every status: what is open and what is not. */
@QuarkusTest
@Parts
class StepMatrixTest {

    private static final List<String> STEPS =
            List.of("postponement", "suspension", "cancellation", "duplicate-of", "outcome", "fixing");

    @Inject
    Sent sent;

    private static Stream<Arguments> open() {
        return Stream.of(
                Arguments.of("FIXED", STEPS),
                Arguments.of("POSTPONED", List.of("cancellation", "duplicate-of", "fixing")),
                Arguments.of("SUSPENDED", List.of("postponement", "cancellation", "outcome", "fixing")),
                Arguments.of("CANCELLED", List.of("duplicate-of", "fixing")),
                Arguments.of("DUPLICATE", List.of()),
                Arguments.of("HELD", List.of("outcome")));
    }

    private static Stream<Arguments> steps() {
        return open().flatMap(from -> STEPS.stream().map(step -> Arguments.of(from.get()[0], step, from.get()[1])));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void isTakenOrRefusedNamingWhatIsOpen(String status, String step, List<String> open) {
        var listed = listed(status);
        var before = sent.types(listed.id());
        var answer = take(step, listed);
        if (open.contains(step)) {
            answer.statusCode(200).body("version", equalTo(listed.version() + 1));
            return;
        }
        answer.statusCode(409)
                .body("code", equalTo("hearing-step-not-allowed"))
                .body("allowed", containsInAnyOrder(open.toArray()));
        assertThat(sent.types(listed.id())).isEqualTo(before);
    }
}
