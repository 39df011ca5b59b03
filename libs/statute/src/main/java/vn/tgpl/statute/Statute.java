package vn.tgpl.statute;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tgpl.statute.clock.AttributeCode;
import vn.tgpl.statute.clock.ClockRule;
import vn.tgpl.statute.clock.Fact;
import vn.tgpl.statute.clock.JuvenileLimit;
import vn.tgpl.statute.clock.StartedClock;
import vn.tgpl.statute.clock.Trigger;
import vn.tgpl.statute.reference.Limit;
import vn.tgpl.statute.table.StatuteTableRejected;
import vn.tgpl.statute.table.TableSource;
import vn.tgpl.statute.time.WorkingCalendar;

/** What the law says of a fact: which clocks it starts, which it meets, and when each one ends. */
public final class Statute {

    private final WorkingCalendar calendar;
    private final List<AttributeCode> codes;
    private final List<ClockRule> rules;
    private final List<JuvenileLimit> juvenileLimits;
    private final List<Limit> limits;

    private Statute(TableSource tables) {
        this.calendar = WorkingCalendar.read(tables);
        this.codes = AttributeCode.read(tables);
        this.rules = ClockRule.read(tables);
        this.juvenileLimits = JuvenileLimit.read(tables, codes, rules);
        this.limits = Limit.read(tables);
    }

    /** The law as shipped. */
    public static Statute load() {
        return read(TableSource.shipped());
    }

    /** The law as these tables say it, or {@link StatuteTableRejected}. */
    public static Statute read(TableSource tables) {
        return new Statute(tables);
    }

    public WorkingCalendar calendar() {
        return calendar;
    }

    /** The clocks that this fact starts, in rule order. */
    public List<StartedClock> clocksStartedBy(Fact fact) {
        return rules.stream()
                .map(rule -> JuvenileLimit.of(rule, fact, juvenileLimits))
                .flatMap(rule -> rule.clockOf(fact, calendar).stream())
                .toList();
    }

    /** The titles of the rules whose clocks this fact meets, in rule order. */
    public Set<String> rulesMetBy(Trigger trigger) {
        return rules.stream()
                .filter(rule -> rule.metBy().contains(trigger))
                .map(ClockRule::title)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** How many of something the law allows at most on a day; empty where it sets no limit. */
    public OptionalInt most(String code, LocalDate day) {
        return limits.stream()
                .filter(limit -> limit.holds(code, day))
                .mapToInt(Limit::most)
                .findFirst();
    }

    /** All rules, those that are off too. */
    public List<ClockRule> rules() {
        return rules;
    }

    /** The rules whose time is halved for juveniles, those that are off too. */
    public List<JuvenileLimit> juvenileLimits() {
        return juvenileLimits;
    }

    /** The codes that the attributes of a fact may have. */
    public List<AttributeCode> codes() {
        return codes;
    }
}
