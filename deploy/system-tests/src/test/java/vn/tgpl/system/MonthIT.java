package vn.tgpl.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.tgpl.local.Stack;
import vn.tgpl.local.story.Client;
import vn.tgpl.local.story.Scene;

/** A month of three courts, as an agency sees it that pulls nothing but the change feed. */
@ExtendWith(RunningStack.class)
class MonthIT {

    private static final int HEARINGS = 1500;
    private static final int MOVED = 200;
    private static final int WITHDRAWN = 40;
    private static final int FOR_A_WEEK = 25;
    private static final int MATTERS_A_COURT = 20;
    private static final Duration SOON = Duration.ofMinutes(2);
    private static final long SEED = 42;

    private final Stack stack;
    private final Client procuracy;

    MonthIT(Stack stack) {
        this.stack = stack;
        this.procuracy = new Client(stack.token("procuracy"));
    }

    @Test
    void whoFollowsTheFeedEndsWithTheCourtsListsHoweverOftenItIsKilled(@TempDir Path disk) {
        var courts = List.of(
                month("TA.96.KV6", "court-clerk"),
                month("TA.96", "provincial-court-clerk"),
                month("TA.96.KV2", "regional-court-clerk"));
        var hearings = courts.getFirst().hearings();
        try (var follower = new FeedFollower(procuracy, hearings, disk.resolve("followed.json"), SEED);
                var clerks = Executors.newFixedThreadPool(courts.size())) {
            var publishing = CompletableFuture.allOf(courts.stream()
                    .map(court -> CompletableFuture.runAsync(() -> publish(court, courts), clerks))
                    .toArray(CompletableFuture[]::new));
            stack.kill("court-liaison-service");
            stack.start("court-liaison-service");
            publishing.join();
            await().atMost(SOON)
                    .pollInterval(Duration.ofSeconds(1))
                    .untilAsserted(
                            () -> assertThat(shown(follower.saved().hearings().values()))
                                    .isEqualTo(listed(courts)));
            System.out.printf(
                    "%n%d hearings published, %d moved, %d withdrawn, %d of a week fixed later; the follower was killed"
                            + " %d times and has the %d that stand%n%n",
                    HEARINGS,
                    MOVED,
                    WITHDRAWN,
                    FOR_A_WEEK,
                    follower.kills(),
                    listed(courts).size());
            assertThat(follower.kills()).isGreaterThan(10);
            assertThat(listed(courts)).hasSize(HEARINGS - WITHDRAWN);
        }
    }

    /** One court's part of the month: what is of a week is fixed later, other hearings are moved or withdrawn. */
    private void publish(CourtsMonth court, List<CourtsMonth> courts) {
        var part = courts.indexOf(court);
        each(part, courts, 0, FOR_A_WEEK, court::publishForAWeek);
        each(part, courts, FOR_A_WEEK, HEARINGS, court::publish);
        each(part, courts, FOR_A_WEEK, FOR_A_WEEK + MOVED, court::move);
        each(part, courts, HEARINGS - WITHDRAWN, HEARINGS, court::withdraw);
        each(part, courts, 0, FOR_A_WEEK, court::publish);
    }

    private static void each(int part, List<CourtsMonth> courts, int from, int to, IntConsumer act) {
        IntStream.range(from, to).filter(n -> n % courts.size() == part).forEach(act);
    }

    /** A court with matters that the procuracy takes part in. */
    private CourtsMonth month(String court, String clerk) {
        var caseNumbers = Stream.generate(this::matter).limit(MATTERS_A_COURT).toList();
        return new CourtsMonth(
                new Client(stack.token(clerk)),
                "http://localhost:" + stack.ports().court(),
                court,
                caseNumbers);
    }

    private String matter() {
        var caseNumber = CaseNumbers.next();
        var scene = new Scene(stack.ports(), stack::token, caseNumber);
        scene.sendNotice();
        scene.awaitInvolvement("procuracy", "its involvement", involvement -> true);
        return caseNumber;
    }

    /** What the courts themselves have on their lists. */
    private Map<String, String> listed(List<CourtsMonth> courts) {
        return courts.stream()
                .map(court -> shown(new Listing(court.clerk(), court.hearings()).all()))
                .collect(TreeMap::new, Map::putAll, Map::putAll);
    }

    /** The hearings of this test that stand: when and where each sits, in which version. */
    private static Map<String, String> shown(Iterable<JsonNode> hearings) {
        var shown = new TreeMap<String, String>();
        for (var hearing : hearings) {
            var reference = hearing.path("court").asText() + " "
                    + hearing.path("reference").asText();
            if (reference.contains("THANG-") && hearing.path("status").asText().equals("FIXED")) {
                shown.put(
                        reference,
                        String.join(
                                " ",
                                hearing.path("version").asText(),
                                hearing.path("timePrecision").asText(),
                                hearing.path("start").asText(),
                                hearing.path("room").asText()));
            }
        }
        return shown;
    }
}
