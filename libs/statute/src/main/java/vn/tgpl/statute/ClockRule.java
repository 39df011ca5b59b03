package vn.tgpl.statute;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A deadline of the law: which fact starts it, for whom, how long it runs, what meets it.
 *
 * @param conditions the codes allowed for an attribute; an attribute that is not named may have any value
 * @param notified who must be told, as codes
 * @param validTo the last day on which the rule starts clocks, {@code null} while it is in force
 * @param active whether it starts clocks at all; an unsure rule is kept but off
 */
public record ClockRule(
        String id,
        String name,
        Trigger startedBy,
        Map<Attribute, Set<String>> conditions,
        Length length,
        Trigger metBy,
        List<String> notified,
        String basis,
        Certainty certainty,
        LocalDate validFrom,
        LocalDate validTo,
        boolean active) {

    /** Whether this fact starts this clock. */
    public boolean appliesTo(Fact fact) {
        return active
                && startedBy == fact.trigger()
                && validity().includes(LegalTime.dayOf(fact.at()))
                && conditions.entrySet().stream()
                        .allMatch(condition ->
                                condition.getValue().contains(fact.attributes().get(condition.getKey())));
    }

    /** Whether some fact could start both rows of the same rule, and so one clock twice. */
    boolean clashesWith(ClockRule other) {
        return active
                && other.active
                && id.equals(other.id)
                && startedBy == other.startedBy
                && validity().overlaps(other.validity())
                && conditions.keySet().stream().noneMatch(attribute -> excludes(other, attribute));
    }

    private boolean excludes(ClockRule other, Attribute attribute) {
        Set<String> codes = other.conditions.get(attribute);
        return codes != null && Collections.disjoint(conditions.get(attribute), codes);
    }

    private Validity validity() {
        return new Validity(validFrom, validTo);
    }
}
