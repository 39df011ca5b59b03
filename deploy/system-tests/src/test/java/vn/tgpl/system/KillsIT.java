package vn.tgpl.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.tgpl.local.Stack;
import vn.tgpl.local.story.Client;

/** Parts die while notices arrive: no notice is lost, none acts twice. */
@ExtendWith(RunningStack.class)
class KillsIT {

    private static final int NOTICES_EACH = 125;

    private final Stack stack;
    private final String cases;
    private final Client centre;
    private final Client procuracy;

    KillsIT(Stack stack) {
        this.stack = stack;
        this.cases = "http://localhost:%d/v1".formatted(stack.ports().casework());
        this.centre = new Client(stack.token("centre"));
        this.procuracy = new Client(stack.token("procuracy"));
    }

    @Test
    void everyNoticeHasOneCaseAndOneInvolvementWhateverDies() throws Exception {
        try (var notices = new Notices(stack)) {
            whileSending(notices, () -> restart("case-service"));
            whileSending(notices, () -> {
                stack.stop("connect");
                stack.start("connect", "connectors");
            });
            whileSending(notices, () -> restart("broker"));
            whileSending(notices, () -> restart("postgres"));
            check(notices.referralIds());
        }
    }

    private static void whileSending(Notices notices, Runnable blow) throws Exception {
        var before = notices.referralIds().size();
        var sending = notices.send(NOTICES_EACH);
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> notices.referralIds().size() > before + NOTICES_EACH / 5);
        blow.run();
        sending.get(60, TimeUnit.SECONDS);
    }

    private void restart(String part) {
        stack.kill(part);
        stack.start(part);
    }

    private void check(Set<String> sent) {
        await().atMost(Duration.ofSeconds(120))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> of(sent, new Listing(procuracy, cases + "/involvements").all())
                                .size()
                        >= sent.size());
        var opened = of(sent, new Listing(centre, cases + "/cases").all());
        var involvements = of(sent, new Listing(procuracy, cases + "/involvements").all());
        var distinct = Set.copyOf(involvements).size();
        System.out.printf(
                "%nParts died while notices arrived: %d notices sent, %d cases, %d involvements, %d duplicates%n%n",
                sent.size(), opened.size(), involvements.size(), opened.size() + involvements.size() - 2 * distinct);

        assertThat(opened).containsExactlyInAnyOrderElementsOf(sent);
        assertThat(involvements).containsExactlyInAnyOrderElementsOf(sent);
        checkFeed(sent.size());
    }

    /** The referrals that these items belong to, of those that were sent; one that appears twice is listed twice. */
    private static List<String> of(Set<String> sent, List<JsonNode> items) {
        return items.stream()
                .map(item -> item.path("referralId").asText())
                .filter(sent::contains)
                .toList();
    }

    /** Every entry is there once, in an order without gaps. */
    private void checkFeed(int atLeast) {
        var entries = new Listing(procuracy, cases + "/involvements/changes").changes();
        var numbers =
                entries.stream().map(entry -> entry.path("number").asLong()).toList();
        assertThat(numbers)
                .isEqualTo(LongStream.rangeClosed(1, entries.size()).boxed().toList());
        var referred = entries.stream()
                .filter(entry -> entry.path("fact").asText().equals("REFERRED"))
                .map(entry -> entry.path("involvementId").asText())
                .toList();
        assertThat(referred).hasSizeGreaterThanOrEqualTo(atLeast).doesNotHaveDuplicates();
    }
}
