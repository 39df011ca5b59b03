package vn.tgpl.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.tgpl.local.Stack;
import vn.tgpl.local.story.Scene;

/** A listener that comes back. */
@ExtendWith(RunningStack.class)
class StreamIT {

    private final Stack stack;

    StreamIT(Stack stack) {
        this.stack = stack;
    }

    @Test
    void resumesAfterTheLastEntrySeenAlsoWhenTheServiceWasKilled() {
        var told = new CopyOnWriteArrayList<JsonNode>();
        var listening = refer().listen("procuracy", told::add);
        try {
            await().atMost(Duration.ofSeconds(20)).until(() -> !told.isEmpty());
            stack.kill("case-service");
            stack.start("case-service");
            refer();
            var resumed = new CopyOnWriteArrayList<JsonNode>();
            var last = number(told.getLast());
            var second = refer().listen("procuracy", String.valueOf(last), resumed::add);
            try {
                await().atMost(Duration.ofSeconds(20)).until(() -> !resumed.isEmpty());
                assertThat(number(resumed.getFirst())).isEqualTo(last + 1);
            } finally {
                second.close();
            }
            assertThat(told).extracting(StreamIT::number).doesNotHaveDuplicates();
        } finally {
            listening.close();
        }
    }

    /** Sends a notice and waits until the agencies may know of it. */
    private Scene refer() {
        var scene = new Scene(stack.ports(), stack::token, CaseNumbers.next());
        scene.sendNotice();
        scene.awaitInvolvement("procuracy", "its involvement", involvement -> true);
        return scene;
    }

    private static long number(JsonNode entry) {
        return entry.path("number").asLong();
    }
}
