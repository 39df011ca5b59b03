package vn.tgpl.platform.inbox;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.faulttolerance.api.Guard;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How a listener retries, each time in a new transaction: with growing pauses for some minutes, long enough for a
 * database to come back, and then no more; the record goes to the dead letters and the next one is handled.
 */
@Singleton
class UntilApplied {

    @Produces
    @Singleton
    @Identifier(Inbox.UNTIL_APPLIED)
    static Guard guard(
            @ConfigProperty(name = "tgpl.inbox.retries") int retries,
            @ConfigProperty(name = "tgpl.inbox.first-pause") Duration firstPause) {
        return Guard.create()
                .withRetry()
                .maxRetries(retries)
                .delay(firstPause.toMillis(), ChronoUnit.MILLIS)
                .jitter(firstPause.toMillis() / 5, ChronoUnit.MILLIS)
                .maxDuration(10, ChronoUnit.MINUTES)
                .abortOn(UnreadableEvent.class)
                .withExponentialBackoff()
                .maxDelay(30, ChronoUnit.SECONDS)
                .done()
                .done()
                .build();
    }
}
