package vn.tgpl.statute;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** What the law says of a fact: which clocks it starts, which it meets, and when each one ends. */
public final class Statute {

    private final WorkingCalendar calendar;
    private final List<AttributeCode> codes;
    private final List<ClockRule> rules;
    private final List<Limit> limits;

    private Statute(WorkingCalendar calendar, List<AttributeCode> codes, List<ClockRule> rules, List<Limit> limits) {
        this.calendar = calendar;
        this.codes = codes;
        this.rules = rules;
        this.limits = limits;
    }

    /** The law as shipped. */
    public static Statute load() {
        return read(TableSource.shipped());
    }

    /** The law as these tables say it, or {@link StatuteTableRejected}. */
    public static Statute read(TableSource tables) {
        List<AttributeCode> codes = AttributeCode.read(tables);
        return new Statute(WorkingCalendar.read(tables), codes, ClockRules.read(tables, codes), Limit.read(tables));
    }

    public WorkingCalendar calendar() {
        return calendar;
    }

    /** The clocks that this fact starts, in rule order. */
    public List<StartedClock> clocksStartedBy(Fact fact) {
        return rules.stream()
                .filter(rule -> rule.appliesTo(fact))
                .map(rule -> new StartedClock(rule, fact.at(), rule.length().end(fact.at(), calendar)))
                .toList();
    }

    /** The ids of the rules whose clocks this fact meets, in rule order. */
    public Set<String> rulesMetBy(Trigger trigger) {
        return rules.stream()
                .filter(rule -> rule.active() && rule.metBy() == trigger)
                .map(ClockRule::id)
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

    /** The codes that the attributes of a fact may have. */
    public List<AttributeCode> codes() {
        return codes;
    }
}
