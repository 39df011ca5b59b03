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
    private static final int MATTERS = 60;
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
        var service = "http://localhost:" + stack.ports().court();
        var courts = List.of(
                new MonthOneByOne(clerk("court-clerk"), service, "TA.96.KV6"),
                new MonthOneByOne(clerk("provincial-court-clerk"), service, "TA.96"),
                new MonthOfFiles(clerk("regional-court-clerk"), service, "TA.96.KV2"));
        var matters = Stream.generate(this::matter).limit(MATTERS).toList();
        var hearings = service + "/v1/hearings";
        try (var follower = new FeedFollower(procuracy, hearings, disk.resolve("followed.json"), SEED);
                var clerks = Executors.newFixedThreadPool(courts.size())) {
            var publishing = CompletableFuture.allOf(IntStream.range(0, courts.size())
                    .mapToObj(part -> CompletableFuture.runAsync(
                            () -> publish(courts.get(part), part(part, courts.size(), matters)), clerks))
                    .toArray(CompletableFuture[]::new));
            stack.kill("court-liaison-service");
            stack.start("court-liaison-service");
            publishing.join();
            await().atMost(SOON)
                    .pollInterval(Duration.ofSeconds(1))
                    .untilAsserted(
                            () -> assertThat(shown(follower.saved().hearings().values()))
                                    .isEqualTo(listed(courts, hearings)));
            System.out.printf(
                    "%n%d hearings published, %d moved, %d withdrawn, %d of a week fixed later; the follower was killed"
                            + " %d times and has the %d that stand%n%n",
                    HEARINGS,
                    MOVED,
                    WITHDRAWN,
                    FOR_A_WEEK,
                    follower.kills(),
                    listed(courts, hearings).size());
            assertThat(follower.kills()).isGreaterThan(10);
            assertThat(listed(courts, hearings)).hasSize(HEARINGS - WITHDRAWN);
        }
    }

    /** What one of the courts has of the month. */
    private static List<Sitting> part(int part, int courts, List<String> matters) {
        return IntStream.range(0, HEARINGS)
                .filter(number -> number % courts == part)
                .mapToObj(number -> new Sitting(number, matters.get(number % matters.size()), "P.1"))
                .toList();
    }

    /** What is of a week is fixed later, other hearings are moved or withdrawn. */
    private static void publish(CourtsMonth court, List<Sitting> month) {
        var forAWeek = among(month, 0, FOR_A_WEEK);
        court.publish(forAWeek.stream().map(Sitting::forAWeek).toList());
        court.publish(among(month, FOR_A_WEEK, HEARINGS));
        court.publish(among(month, FOR_A_WEEK, FOR_A_WEEK + MOVED).stream()
                .map(sitting -> sitting.in("P.2"))
                .toList());
        court.withdraw(among(month, HEARINGS - WITHDRAWN, HEARINGS));
        court.publish(forAWeek);
    }

    private static List<Sitting> among(List<Sitting> month, int from, int to) {
        return month.stream()
                .filter(sitting -> sitting.number() >= from && sitting.number() < to)
                .toList();
    }

    private Client clerk(String client) {
        return new Client(stack.token(client));
    }

    /** That the procuracy takes part in. */
    private String matter() {
        var caseNumber = CaseNumbers.next();
        var scene = new Scene(stack.ports(), stack::token, caseNumber);
        scene.sendNotice();
        scene.awaitInvolvement("procuracy", "its involvement", involvement -> true);
        return caseNumber;
    }

    /** What the courts themselves have on their lists. */
    private Map<String, String> listed(List<CourtsMonth> courts, String hearings) {
        return courts.stream()
                .map(court -> shown(new Listing(court.clerk(), hearings).all()))
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
