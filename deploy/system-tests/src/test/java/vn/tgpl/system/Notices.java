package vn.tgpl.system;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import vn.tgpl.local.Stack;
import vn.tgpl.local.story.Client;
import vn.tgpl.local.story.Papers;
import vn.tgpl.local.story.StoryFailure;

/**
 * Sends many notices of different cases at once, as an agency's system does: again under the same key until answered.
 */
final class Notices implements AutoCloseable {

    private static final int AT_ONCE = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private final String referrals;
    private final Client police;
    private final ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE);
    private final Set<String> referralIds = ConcurrentHashMap.newKeySet();

    Notices(Stack stack) {
        referrals = "http://localhost:%d/v1/referrals".formatted(stack.ports().referral());
        police = new Client(stack.token("police-investigator"));
    }

    /** Ends when all are received. */
    CompletableFuture<Void> send(int count) {
        return CompletableFuture.allOf(Stream.generate(() -> CompletableFuture.runAsync(this::sendOne, senders))
                .limit(count)
                .toArray(CompletableFuture[]::new));
    }

    private void sendOne() {
        var paper = Papers.notice(CaseNumbers.next());
        var key = UUID.randomUUID().toString();
        var received = await().atMost(PATIENCE)
                .ignoreException(StoryFailure.class)
                .until(() -> police.post(referrals, paper, key), answer -> answer.status() == 201);
        referralIds.add(received.text("/id"));
    }

    /** The ids of the referrals that the service has taken on. */
    Set<String> referralIds() {
        return referralIds;
    }

    @Override
    public void close() {
        senders.shutdownNow();
    }
}
