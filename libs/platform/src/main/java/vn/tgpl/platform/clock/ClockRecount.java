package vn.tgpl.platform.clock;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DateTimeException;
import org.jboss.logging.Logger;
import vn.tgpl.platform.audit.Audit;
import vn.tgpl.platform.law.Law;
import vn.tgpl.platform.law.LawInForce;

/**
 * Counts the clocks that run again when the law has changed, and says in the audit which ones moved. Each clock keeps
 * the law's version that it was counted by, so that a crash, or a replica that did not know yet, leaves nothing behind.
 */
@ApplicationScoped
class ClockRecount {

    private static final Logger LOG = Logger.getLogger(ClockRecount.class);

    private final WatchedClocks clocks;
    private final LawInForce inForce;
    private final Audit audit;
    private final Clock clock;

    ClockRecount(WatchedClocks clocks, LawInForce inForce, Audit audit, Clock clock) {
        this.clocks = clocks;
        this.inForce = inForce;
        this.audit = audit;
        this.clock = clock;
    }

    /** Counts at most so many; says how many there were. */
    int recount(int limit) {
        var law = inForce.law();
        var outdated = clocks.toRecount(law.version(), limit);
        outdated.forEach(running -> recount(running, law));
        return outdated.size();
    }

    private void recount(LegalClock running, Law law) {
        var was = running.asStarted();
        try {
            if (running.recount(law.statute().calendar(), law.version(), clock.instant())) {
                var detail = "%s: due %s, was %s; law %d"
                        .formatted(was.rule(), running.asStarted().dueAt(), was.dueAt(), law.version());
                audit.movedClock(running.subject(), detail);
            }
        } catch (DateTimeException uncountable) {
            running.keep(law.version());
            LOG.errorf("The clock %s of %s keeps its end: %s", was.rule(), running.subject(), uncountable.getMessage());
        }
    }
}
