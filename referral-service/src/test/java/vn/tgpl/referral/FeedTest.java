package vn.tgpl.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.tgpl.platform.feed.Feed;
import vn.tgpl.platform.feed.FeedEntry;
import vn.tgpl.platform.feed.FeedItem;

@QuarkusTest
@Parts
class FeedTest {

    @Inject
    Feed feed;

    private final String agency = "FEED." + UUID.randomUUID();

    @Test
    void aTransactionThatCommitsLateIsNotPassedOver() throws Exception {
        var appended = new CompletableFuture<Void>();
        var mayCommit = new CompletableFuture<Void>();
        var late = CompletableFuture.runAsync(() -> QuarkusTransaction.requiringNew()
                .run(() -> {
                    append("LATE", agency);
                    appended.complete(null);
                    mayCommit.orTimeout(20, TimeUnit.SECONDS).join();
                }));
        appended.get(20, TimeUnit.SECONDS);
        QuarkusTransaction.requiringNew().run(() -> append("SOON", agency));

        assertThat(facts(0)).containsExactly("SOON");
        mayCommit.complete(null);
        late.get(20, TimeUnit.SECONDS);
        assertThat(facts(1)).containsExactly("LATE");
    }

    @Test
    void aTransactionThatFailsLeavesNoGap() {
        QuarkusTransaction.requiringNew().run(() -> append("FIRST", agency));
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    append("LOST", agency);
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");
        QuarkusTransaction.requiringNew().run(() -> append("SECOND", agency));

        assertThat(numbers()).containsExactly(1L, 2L);
        assertThat(facts(0)).containsExactly("FIRST", "SECOND");
    }

    @Test
    void theEntriesOfOneTransactionKeepTheirOrder() {
        QuarkusTransaction.requiringNew().run(() -> {
            append("FIRST", agency);
            append("SECOND", agency);
            append("THIRD", agency);
        });

        assertThat(facts(0)).containsExactly("FIRST", "SECOND", "THIRD");
    }

    private void append(String fact, String audience) {
        feed.append(new FeedItem(Set.of(audience), Instant.EPOCH, fact, UUID.randomUUID(), Map.of()));
    }

    private List<String> facts(long after) {
        return feed.after(agency, after, 100).stream().map(FeedEntry::fact).toList();
    }

    private List<Long> numbers() {
        return feed.after(agency, 0, 100).stream().map(FeedEntry::number).toList();
    }
}
