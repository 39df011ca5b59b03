package vn.tgpl.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.tgpl.local.Stack;
import vn.tgpl.local.story.Answer;
import vn.tgpl.local.story.Client;
import vn.tgpl.local.story.Papers;

/** A client that sends again because it heard no answer. */
@ExtendWith(RunningStack.class)
class RepetitionIT {

    private final Client police;
    private final String referrals;

    RepetitionIT(Stack stack) {
        police = new Client(stack.token("police-investigator"));
        referrals = "http://localhost:%d/v1/referrals".formatted(stack.ports().referral());
    }

    @Test
    void twoIdenticalPostsAtTheSameMomentMakeOneReferral() throws Exception {
        var paper = Papers.notice(CaseNumbers.next());
        var key = UUID.randomUUID().toString();
        try (var senders = Executors.newFixedThreadPool(2)) {
            Callable<Answer> send = () -> police.post(referrals, paper, key);
            var one = senders.submit(send);
            var other = senders.submit(send);
            // the slower one hears the same answer, or that the first is still at work
            assertThat(one.get().status()).isIn(201, 409);
            assertThat(other.get().status()).isIn(201, 409);
        }
        var afterwards = police.post(referrals, paper, key).expect(201);
        var ofThisPaper = new Listing(police, referrals)
                .all().stream()
                        .filter(referral -> referral.path("id").asText().equals(afterwards.text("/id")))
                        .toList();
        assertThat(ofThisPaper).hasSize(1);
    }
}
