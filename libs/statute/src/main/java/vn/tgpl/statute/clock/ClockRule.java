package vn.tgpl.statute.clock;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tgpl.statute.table.Row;
import vn.tgpl.statute.table.Standing;
import vn.tgpl.statute.table.StatuteTableRejected.Reason;
import vn.tgpl.statute.table.Table;
import vn.tgpl.statute.table.TableSource;
import vn.tgpl.statute.time.Counting;
import vn.tgpl.statute.time.LegalTime;
import vn.tgpl.statute.time.Length;
import vn.tgpl.statute.time.WorkingCalendar;

/**
 * A duty of the law: which fact starts it, for whom, how long it may take, what meets it.
 *
 * @param id its number in the list of rules, such as {@code R02}; one number may have several names
 * @param duty whose duty it is
 * @param length how long its clock runs; empty where the law says "promptly" and sets no figure
 * @param alarm when those who must act are warned, counted like the length; empty for no warning
 * @param metBy the facts that meet it, any of them
 * @param notified who must be told
 */
public record ClockRule(
        String id,
        String name,
        Trigger startedBy,
        Conditions when,
        Party duty,
        Optional<Length> length,
        Optional<Length> alarm,
        Set<Trigger> metBy,
        Set<Party> notified,
        Standing standing) {

    public static final String FILE = "clock-rules.csv";

    private static final List<String> COLUMNS =
            Standing.after("id", "name", "startedBy", "when", "duty", "length", "alarm", "metBy", "notified");

    public static List<ClockRule> read(TableSource tables) {
        List<AttributeCode> codes = AttributeCode.read(tables);
        return Table.of(tables, FILE, COLUMNS).read(row -> of(row, codes), ClockRule::clashesWith);
    }

    private static ClockRule of(Row row, List<AttributeCode> codes) {
        var rule = new ClockRule(
                row.text("id"),
                row.text("name"),
                row.get("startedBy", Trigger::valueOf),
                Conditions.of(row, codes),
                row.get("duty", Party::valueOf),
                row.find("length", ClockRule::length),
                row.find("alarm", ClockRule::length),
                row.set("metBy", Trigger::valueOf),
                row.set("notified", Party::valueOf),
                Standing.of(row));
        // counted the other way it would be given long before or long after
        if (rule.alarm.isPresent() && !rule.length.map(Length::countsBack).equals(rule.alarm.map(Length::countsBack))) {
            throw row.rejected(Reason.UNREADABLE, "alarm", rule.alarm.get());
        }
        return rule;
    }

    private static Length length(String text) {
        var length = Length.parse(text);
        if (length.counting() == Counting.UNTIL) {
            throw new IllegalArgumentException("only an order writes an end");
        }
        return length;
    }

    /** Its number and name, such as {@code R02 notify-held-person}: what a clock is known by. */
    public String title() {
        return id + " " + name;
    }

    /** The clock that this fact starts, if it starts one. */
    public Optional<StartedClock> clockOf(Fact fact, WorkingCalendar calendar) {
        return appliesTo(fact) ? Optional.of(StartedClock.of(this, fact, calendar)) : Optional.empty();
    }

    /** The same rule with half of its time, on this basis too. */
    ClockRule halved(String halvedBy) {
        return new ClockRule(
                id,
                name,
                startedBy,
                when,
                duty,
                length.map(Length::half),
                alarm.map(Length::half),
                metBy,
                notified,
                standing.onBasisOf(halvedBy));
    }

    private boolean appliesTo(Fact fact) {
        return length.isPresent()
                && startedBy == fact.trigger()
                && standing.holds(LegalTime.dayOf(fact.at()))
                && when.hold(fact.attributes());
    }

    /** Whether some fact could start both rows of the same rule, and so one clock twice. */
    private boolean clashesWith(ClockRule other) {
        return title().equals(other.title())
                && startedBy == other.startedBy
                && standing.overlaps(other.standing)
                && !when.exclude(other.when);
    }
}
