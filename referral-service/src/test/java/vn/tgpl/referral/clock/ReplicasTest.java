package vn.tgpl.referral.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tgpl.referral.clock.WatchedClock.START;
import static vn.tgpl.referral.clock.WatchedClock.twelveHours;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.tgpl.platform.clock.ClockWatch;
import vn.tgpl.referral.Now;
import vn.tgpl.referral.Parts;

/** Several replicas look at the same clocks. */
@QuarkusTest
@Parts
class ReplicasTest {

    private static final int REPLICAS = 4;
    private static final int CLOCKS = 450;
    private static final Duration OVER = Duration.ofHours(12);

    @Inject
    WatchedClock clocks;

    @Inject
    ClockWatch watch;

    @Inject
    EntityManager entities;

    @Inject
    Now now;

    @AfterEach
    void isFridayEveningAgain() {
        now.is(Now.FRIDAY_EVENING);
    }

    @Test
    void announceEachClockOnce() throws Exception {
        var subjects = IntStream.range(0, CLOCKS)
                .mapToObj(i -> clocks.start(twelveHours()))
                .toList();
        now.is(START.plus(OVER));

        watchInAllReplicas();

        assertThat(subjects)
                .allSatisfy(subject ->
                        assertThat(clocks.announced(subject)).containsExactly("vn.tgpl.referral.clock-missed.v1"));
    }

    @Test
    void passOverAClockThatAnotherOneHolds() {
        var held = clocks.start(twelveHours());
        var free = clocks.start(twelveHours());

        QuarkusTransaction.requiringNew().run(() -> {
            lock(held);
            clocks.watch(OVER);
        });

        assertThat(clocks.announced(free)).hasSize(1);
        assertThat(clocks.announced(held)).isEmpty();
        clocks.watch(OVER);
        assertThat(clocks.announced(held)).hasSize(1);
    }

    private void lock(UUID subject) {
        entities.createNativeQuery("select id from legal_clock where subject = :subject for update", UUID.class)
                .setParameter("subject", subject)
                .getSingleResult();
    }

    private void watchInAllReplicas() throws Exception {
        var together = new CyclicBarrier(REPLICAS);
        try (var threads = Executors.newFixedThreadPool(REPLICAS)) {
            List<Future<Object>> watching = IntStream.range(0, REPLICAS)
                    .mapToObj(i -> threads.<Object>submit(() -> {
                        together.await(20, TimeUnit.SECONDS);
                        watch.watch();
                        return null;
                    }))
                    .toList();
            for (var replica : watching) {
                replica.get(60, TimeUnit.SECONDS);
            }
        }
    }
}
