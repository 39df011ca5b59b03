package vn.tgpl.platform.clock;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import vn.tgpl.contracts.StartedClock;

/** Stands in a service that starts no clocks; one that does must say how it tells of them. */
@DefaultBean
@ApplicationScoped
class NoClockNews implements ClockNews {

    @Override
    public void approaching(UUID subject, StartedClock clock, Instant at) {
        throw nobodyTells(clock);
    }

    @Override
    public void missed(UUID subject, StartedClock clock, Instant at) {
        throw nobodyTells(clock);
    }

    private static IllegalStateException nobodyTells(StartedClock clock) {
        return new IllegalStateException("This service watches " + clock.rule() + " and has no ClockNews");
    }
}
