package vn.tgpl.court.clash.http;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tgpl.court.clash.http.Clashes.at;
import static vn.tgpl.court.clash.http.Clashes.clashes;
import static vn.tgpl.court.clash.http.Clashes.id;
import static vn.tgpl.court.clash.http.Clashes.news;
import static vn.tgpl.court.clash.http.Clashes.provider;
import static vn.tgpl.court.listing.Court.fresh;
import static vn.tgpl.court.listing.Court.put;
import static vn.tgpl.court.listing.messaging.Cases.matched;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tgpl.court.Parts;
import vn.tgpl.court.listing.CaseMatching;
import vn.tgpl.court.listing.messaging.CaseNews;

/** Whoever can resolve a clash hears of it once. */
@QuarkusTest
@Parts
class ClashNewsTest {

    @Inject
    CaseNews cases;

    @Inject
    CaseMatching matching;

    @Test
    void theCentreHearsOfItsHearingsCourtroomOnceTheCaseIsFound() {
        var room = fresh();
        put(fresh(), at("08:00", "10:00", room));
        var hearing = id(put(fresh(), at("09:00", "11:00", room)));
        var before = news("centre");
        cases.tell(matched(hearing, provider()));
        assertThat(news("centre") - before).isEqualTo(1);
        assertThat(clashes("centre", hearing))
                .singleElement()
                .satisfies(clash ->
                        assertThat(clash).containsEntry("kind", "ROOM_TWICE").containsEntry("other", null));
    }

    @Test
    void ofTwoThatClashThroughChangesOfOneMomentTheLaterIsTold() throws InterruptedException, ExecutionException {
        var provider = provider();
        var first = id(put(fresh(), at("08:00", "10:00", fresh())));
        var second = id(put(fresh(), at("09:00", "11:00", fresh())));
        var before = news("centre");
        var bothHaveChanged = new CyclicBarrier(2);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var changes = Stream.of(first, second)
                    .map(hearing -> threads.submit(() -> QuarkusTransaction.requiringNew()
                            .call(() -> {
                                matching.follow(matched(hearing, provider), Instant.now());
                                return bothHaveChanged.await(20, TimeUnit.SECONDS);
                            })))
                    .toList();
            for (var change : changes) {
                change.get();
            }
        }
        assertThat(news("centre") - before).isEqualTo(1);
    }
}
