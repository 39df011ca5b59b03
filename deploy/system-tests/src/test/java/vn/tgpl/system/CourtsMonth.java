package vn.tgpl.system;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import vn.tgpl.local.story.Answer;
import vn.tgpl.local.story.Client;

/** How a court publishes its month; it tries again until it is answered. */
interface CourtsMonth {

    Client clerk();

    /** These are on the list from now on, so. */
    void publish(List<Sitting> sittings);

    /** These no longer are. */
    void withdraw(List<Sitting> sittings);

    static Answer untilAnswered(Supplier<Answer> attempt) {
        var answer = new AtomicReference<Answer>();
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(
                        () -> assertThatCode(() -> answer.set(attempt.get())).doesNotThrowAnyException());
        return answer.get();
    }
}
