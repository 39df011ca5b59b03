package vn.tgpl.referral.clock;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.tgpl.contracts.StartedClock;
import vn.tgpl.platform.clock.ClockWatch;
import vn.tgpl.platform.clock.Clocks;
import vn.tgpl.referral.Database;
import vn.tgpl.referral.Now;

/** Clocks of twelve hours with a warning after eight, each of a subject of its own, and what was announced of them. */
@ApplicationScoped
class WatchedClock {

    static final String RULE = "R02 notify-held-person";
    static final Instant START = Now.FRIDAY_EVENING;

    private final Clocks clocks;
    private final ClockWatch watch;
    private final Database database;
    private final Now now;

    WatchedClock(Clocks clocks, ClockWatch watch, Database database, Now now) {
        this.clocks = clocks;
        this.watch = watch;
        this.database = database;
        this.now = now;
    }

    static StartedClock twelveHours() {
        return new StartedClock(RULE, "Law", "12h", "8h", START, START, START.plus(Duration.ofHours(12)), null);
    }

    UUID start(StartedClock clock) {
        var subject = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> clocks.start(subject, List.of(clock)));
        return subject;
    }

    UUID show(StartedClock clock) {
        var subject = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> clocks.show(subject, List.of(clock)));
        return subject;
    }

    void meet(UUID subject, Duration after) {
        QuarkusTransaction.requiringNew().run(() -> clocks.meet(subject, Set.of(RULE), START.plus(after)));
    }

    /** Has the service look at its clocks so long after they started. */
    void watch(Duration after) {
        now.is(START.plus(after));
        watch.watch();
    }

    /** The types of the events that were published of the subject, in their order. */
    List<Object> announced(UUID subject) {
        return database
                .query("select type from outbox where aggregateid = ? order by sequence", subject.toString())
                .stream()
                .map(List::getFirst)
                .toList();
    }
}
