package vn.tgpl.casework.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tgpl.casework.support.Agencies.POLICE;
import static vn.tgpl.casework.support.Agencies.addLawyer;
import static vn.tgpl.casework.support.Agencies.assign;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Events;
import vn.tgpl.casework.support.Story;
import vn.tgpl.contracts.ProceduralRole;
import vn.tgpl.contracts.Procedure;
import vn.tgpl.contracts.ProceedingNumbers;

@QuarkusTest
@Parts
class SimultaneousAssignmentTest {

    @Inject
    Story story;

    @RepeatedTest(5)
    void ofTwoOpposedPersonsAtOnceOneProviderGetsOne() throws Exception {
        var numbers = new ProceedingNumbers(Events.number(), null, null);
        var accused = story.accepted(Events.person(Procedure.CRIMINAL, ProceduralRole.ACCUSED, POLICE, numbers));
        var victim = story.accepted(Events.person(Procedure.CRIMINAL, ProceduralRole.VICTIM, POLICE, numbers));
        var lawyer = addLawyer("Phạm Văn Luật");
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers = threads.invokeAll(List.of(at(start, accused, lawyer), at(start, victim, lawyer)));
            assertThat(answers.stream().map(Future::resultNow).map(Response::statusCode))
                    .containsExactlyInAnyOrder(201, 409);
        }
    }

    private static Callable<Response> at(CyclicBarrier start, UUID caseId, UUID lawyer) {
        return () -> {
            start.await(5, TimeUnit.SECONDS);
            return assign(caseId, lawyer);
        };
    }
}
