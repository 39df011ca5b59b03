package vn.tgpl.casework.intake;

import static java.util.stream.LongStream.rangeClosed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.casework.support.Agencies.accept;
import static vn.tgpl.casework.support.Agencies.as;
import static vn.tgpl.casework.support.Agencies.step;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Desk;
import vn.tgpl.casework.support.Now;
import vn.tgpl.casework.support.Rows;
import vn.tgpl.casework.support.Story;

@QuarkusTest
@Parts
class AcceptanceRegisterTest {

    private static final int MANY = 200;
    private static final int SOME = 30;

    @Inject
    Story story;

    @Inject
    Rows rows;

    @Inject
    Now now;

    @AfterEach
    void itIsTodayAgain() {
        now.isRealAgain();
    }

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
    void eachFormOfAidCountsByItself() {
        var litigation = number(accept(story.pending()));
        var advice = number(accept(Desk.open(Desk.outOfCourt("ADVICE"))));
        assertThat(number(accept(story.pending()))).isEqualTo(litigation + 1);
        assertThat(number(accept(Desk.open(Desk.outOfCourt("ADVICE"))))).isEqualTo(advice + 1);
    }

    /** In a year of which no other test knows. */
    @Test
    void hasNoGapsAndNoDoublesWhenTwoHundredAreAcceptedAtOnce() throws Exception {
        now.is("2029-03-01T02:00:00Z");
        var cases = requests(MANY);
        var numbers = together(cases.stream().map(id -> () -> acceptSeen(id)))
                .map(AcceptanceRegisterTest::number)
                .toList();
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        rangeClosed(1, MANY).boxed().toList());
    }

    /** The case of every third has no involvement, so that its acceptance fails when it already has its number. */
    @Test
    void whatFailsMidwayLeavesNoGap() throws Exception {
        now.is("2028-03-01T02:00:00Z");
        var cases = requests(SOME);
        for (int i = 0; i < SOME; i += 3) {
            loseInvolvement(cases.get(i));
        }
        var answers = together(cases.stream().map(id -> () -> acceptSeen(id))).toList();
        var accepted = answers.stream().filter(answer -> answer.statusCode() == 200);
        assertThat(accepted.map(AcceptanceRegisterTest::number))
                .containsExactlyInAnyOrderElementsOf(
                        rangeClosed(1, SOME * 2 / 3).boxed().toList());
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 500))
                .hasSize(SOME / 3);
    }

    /** Made at the Centre, so that no agency's feed grows by them. */
    private static List<UUID> requests(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> Desk.open(Desk.LITIGATION))
                .toList();
    }

    private void loseInvolvement(UUID caseId) {
        rows.change(
                "delete from participant where involvement_id in (select id from involvement where case_id = ?)",
                caseId);
        rows.change("delete from involvement where case_id = ?", caseId);
    }

    /** All at once: the version is the first, and nobody reads it before. */
    private static Response acceptSeen(UUID caseId) {
        return as("centre")
                .header("If-Match", "\"0\"")
                .body("{\"category\": \"POOR_HOUSEHOLD\"}")
                .post("/v1/cases/{id}/acceptance", caseId);
    }

    @Test
    void oneOfTwoWhoAcceptTheSameCaseAtOnceIsTooLate() throws Exception {
        var caseId = story.pending();
        var seen = as("centre").get("/v1/cases/{id}", caseId).getHeader("ETag");
        Callable<Response> acceptance = () -> as("centre")
                .header("If-Match", seen)
                .body("{\"category\": \"POOR_HOUSEHOLD\"}")
                .post("/v1/cases/{id}/acceptance", caseId);
        var answers = together(Stream.of(acceptance, acceptance)).toList();
        assertThat(answers.stream().map(Response::statusCode)).containsExactlyInAnyOrder(200, 412);
        answers.stream()
                .filter(answer -> answer.statusCode() == 412)
                .forEach(late -> late.then()
                        .body("code", equalTo("stale-version"))
                        .body("title", equalTo("Vụ việc đã thay đổi"))
                        .body("detail", containsString("hiện ở trạng thái ACCEPTED")));
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
