package vn.tgpl.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.tgpl.platform.feed.Feed;
import vn.tgpl.platform.feed.FeedEntry;
import vn.tgpl.platform.feed.FeedItem;

/** Many transactions append, each to two of three agencies' feeds, while somebody reads. */
@QuarkusTest
@Parts
class FeedUnderLoadTest {

    private static final int WRITERS = 8;
    private static final int TRANSACTIONS = 30;

    @Inject
    Feed feed;

    private final String name = "FEED." + UUID.randomUUID();
    private final List<String> agencies = List.of(name + ".A", name + ".B", name + ".C");

    @Test
    void aReaderSeesEveryEntryOnceInTheOrderOfItsNumber() throws Exception {
        try (var threads = Executors.newFixedThreadPool(WRITERS + 1)) {
            var writers = IntStream.range(0, WRITERS)
                    .<Future<?>>mapToObj(writer -> threads.submit(() -> write(writer)))
                    .toList();
            var reader = threads.submit(() -> readWhile(writers));
            for (var writer : writers) {
                writer.get(60, TimeUnit.SECONDS);
            }
            assertThat(reader.get(60, TimeUnit.SECONDS)).isEqualTo(oneTo(appended("A")));
        }
        for (var agency : List.of("A", "B", "C")) {
            assertThat(numbers(name + "." + agency, 0)).isEqualTo(oneTo(appended(agency)));
        }
    }

    private void write(int writer) {
        for (int i = 0; i < TRANSACTIONS; i++) {
            var left = agencies.get((writer + i) % 3);
            var right = agencies.get((writer + i + 1) % 3);
            QuarkusTransaction.requiringNew().run(() -> {
                append(left);
                append(right);
            });
        }
    }

    private void append(String agency) {
        feed.append(new FeedItem(Set.of(agency), Instant.EPOCH, "FACT", UUID.randomUUID(), Map.of()));
    }

    private List<Long> readWhile(List<Future<?>> writers) {
        var seen = new ArrayList<Long>();
        boolean running;
        do {
            running = writers.stream().anyMatch(writer -> !writer.isDone());
            seen.addAll(numbers(agencies.getFirst(), seen.isEmpty() ? 0 : seen.getLast()));
        } while (running);
        return seen;
    }

    private List<Long> numbers(String agency, long after) {
        return feed.after(agency, after, 1000).stream().map(FeedEntry::number).toList();
    }

    /** How many entries the writers append for this agency. */
    private long appended(String agency) {
        var index = agencies.indexOf(name + "." + agency);
        return IntStream.range(0, WRITERS)
                .mapToLong(writer -> IntStream.range(0, TRANSACTIONS)
                        .filter(i -> (writer + i) % 3 == index || (writer + i + 1) % 3 == index)
                        .count())
                .sum();
    }

    private static List<Long> oneTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }
}
