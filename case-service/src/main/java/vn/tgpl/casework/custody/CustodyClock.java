package vn.tgpl.casework.custody;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.tgpl.casework.casefile.domain.LegalAidCase;
import vn.tgpl.casework.custody.domain.Custody;
import vn.tgpl.casework.custody.domain.CustodyEntry;
import vn.tgpl.contracts.StartedClock;
import vn.tgpl.platform.clock.Clocks;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.statute.clock.Fact;
import vn.tgpl.statute.clock.Trigger;

/** Keeps the time of the order in force: those before it were met by the orders that extend (BLTTHS Art. 118). */
@ApplicationScoped
class CustodyClock {

    private final Clocks clocks;
    private final StatuteBook statute;

    CustodyClock(Clocks clocks, StatuteBook statute) {
        this.clocks = clocks;
        this.statute = statute;
    }

    /** Begins the custody's time. */
    Custody.Period start(LegalAidCase of, CustodyEntry entry) {
        return run(of, entry, of.fact(Trigger.CUSTODY_STARTED, entry.since()), entry.extensions());
    }

    /** An order extends what runs: it meets that, and the time goes on from its end. */
    Custody.Period extend(LegalAidCase of, Custody known, CustodyEntry entry, Instant now) {
        var ordered = entry.extendedAt() == null ? now : entry.extendedAt();
        clocks.meet(of.id(), statute.rulesMetBy(Trigger.CUSTODY_EXTENDED), ordered);
        var end = known.period().to();
        if (end == null) {
            return start(of, entry);
        }
        var more = entry.extensions() - known.entry().extensions() - 1;
        return run(of, entry, of.fact(Trigger.CUSTODY_EXTENDED, end), more);
    }

    /** What was recorded was wrong: its time never ran, and that of the correction does. */
    Custody.Period correct(LegalAidCase of, Custody known, CustodyEntry entry) {
        var rules = statute.rulesMetBy(Trigger.CUSTODY_ENDED);
        var wrong = clocks.of(of.id()).stream()
                .filter(clock -> rules.contains(clock.rule())
                        && clock.startedAt().equals(known.period().from()))
                .toList();
        clocks.withdraw(of.id(), wrong);
        return start(of, entry);
    }

    void end(LegalAidCase of, Instant at) {
        clocks.meet(of.id(), statute.rulesMetBy(Trigger.CUSTODY_ENDED), at);
    }

    /** Passes so many extensions, then starts the clock of the last order, which may write its end. */
    private Custody.Period run(LegalAidCase of, CustodyEntry entry, Fact first, int extensions) {
        var last = first;
        for (int passed = 0; passed < extensions; passed++) {
            var period = statute.clocksStartedBy(last);
            last = of.fact(Trigger.CUSTODY_EXTENDED, period.isEmpty() ? last.at() : endOf(period));
        }
        var started = statute.clocksStartedBy(entry.endsAt() == null ? last : last.lookingAheadTo(entry.endsAt()));
        clocks.start(of.id(), started);
        return new Custody.Period(last.at(), started.isEmpty() ? null : endOf(started));
    }

    private static Instant endOf(List<StartedClock> period) {
        return period.getFirst().dueAt();
    }
}
