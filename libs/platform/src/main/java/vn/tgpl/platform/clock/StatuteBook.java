package vn.tgpl.platform.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import vn.tgpl.contracts.StartedClock;
import vn.tgpl.platform.law.LawInForce;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.statute.Statute;
import vn.tgpl.statute.clock.Fact;
import vn.tgpl.statute.clock.Trigger;
import vn.tgpl.statute.entitlement.EligibilityCategory;
import vn.tgpl.statute.reference.CodeList;
import vn.tgpl.statute.reference.LegalCode;
import vn.tgpl.statute.time.Length;

/** The law in force, as the services ask it. */
@ApplicationScoped
public class StatuteBook {

    private final LawInForce inForce;

    StatuteBook(LawInForce inForce) {
        this.inForce = inForce;
    }

    /** The clocks that a fact starts. */
    public List<StartedClock> clocksStartedBy(Fact fact) {
        return statute().clocksStartedBy(fact).stream().map(StatuteBook::told).toList();
    }

    private static StartedClock told(vn.tgpl.statute.clock.StartedClock clock) {
        return new StartedClock(
                clock.rule().title(),
                clock.rule().standing().basis(),
                clock.length().toString(),
                clock.alarm().map(Length::toString).orElse(null),
                clock.startedAt(),
                clock.countedFrom(),
                clock.dueAt(),
                null);
    }

    /** How many of something the law allows at most on a day; empty where it sets no limit. */
    public OptionalInt most(String code, LocalDate day) {
        return statute().most(code, day);
    }

    /** Whether the list has this code on a day. */
    public boolean has(CodeList list, String code, LocalDate day) {
        return statute().code(list, code, day).isPresent();
    }

    public Set<String> rulesMetBy(Trigger trigger) {
        return statute().rulesMetBy(trigger);
    }

    /**
     * A code must be one of a list's on a day.
     *
     * @throws InvalidInput naming those that are
     */
    public void require(CodeList list, String pointer, String code, LocalDate day) {
        require(pointer, code, statute().codes(list, day).stream().map(LegalCode::code));
    }

    /**
     * A code must be a category of persons who are entitled on a day.
     *
     * @throws InvalidInput naming those that are
     */
    public void requireCategory(String pointer, String code, LocalDate day) {
        require(pointer, code, statute().categories(day).stream().map(EligibilityCategory::code));
    }

    private static void require(String pointer, String code, Stream<String> known) {
        var allowed = known.toList();
        if (!allowed.contains(code)) {
            throw new InvalidInput(InputError.unknownCode(pointer, allowed));
        }
    }

    /** The law itself; ask it anew each time, for an office may load another table. */
    public Statute statute() {
        return inForce.law().statute();
    }

    /** The time of day, to the microsecond that the database keeps. */
    @Produces
    @Singleton
    static Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
    }
}
