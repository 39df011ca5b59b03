package vn.tgpl.casework.involvement;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.intake.CaseIntake;
import vn.tgpl.casework.support.Agencies;
import vn.tgpl.casework.support.Channels;
import vn.tgpl.casework.support.Events;
import vn.tgpl.casework.support.Feeds;
import vn.tgpl.casework.support.Story;
import vn.tgpl.contracts.ProceedingNumbers;

@QuarkusTest
@Parts
class SimultaneousMatchingTest {

    @Inject
    CaseIntake intake;

    @Inject
    HearingMatching matching;

    @RepeatedTest(5)
    void aHearingAndAReferralThatArriveTogetherFindEachOther() throws Exception {
        var numbers = new ProceedingNumbers(Events.number(), null, null);
        var referral = Events.referral(Agencies.POLICE, numbers);
        var hearing = Events.fixed(numbers);
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var both = List.<Callable<Void>>of(
                    () -> {
                        start.await(5, TimeUnit.SECONDS);
                        intake.open(referral);
                        return null;
                    },
                    () -> {
                        start.await(5, TimeUnit.SECONDS);
                        matching.follow(hearing, Channels.AT);
                        return null;
                    });
            for (var done : threads.invokeAll(both)) {
                done.get(10, TimeUnit.SECONDS);
            }
        }
        assertThat(Feeds.facts("court-clerk", Story.involvementOf(Story.caseOf(referral))))
                .containsExactly("REFERRED", "HEARING_FIXED");
    }
}
