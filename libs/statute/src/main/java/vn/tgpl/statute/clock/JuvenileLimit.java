package vn.tgpl.statute.clock;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tgpl.statute.table.Row;
import vn.tgpl.statute.table.Standing;
import vn.tgpl.statute.table.Table;
import vn.tgpl.statute.table.TableSource;
import vn.tgpl.statute.time.LegalTime;

/**
 * A rule whose time is at most one half for some persons (Juvenile Justice Law Art. 120(2)).
 *
 * @param rule the title of the rule
 * @param when for whom
 */
public record JuvenileLimit(String rule, Conditions when, Standing standing) {

    public static final String FILE = "juvenile-limits.csv";

    public static List<JuvenileLimit> read(TableSource tables, List<AttributeCode> codes, List<ClockRule> rules) {
        Set<String> titles = rules.stream().map(ClockRule::title).collect(Collectors.toSet());
        return Table.of(tables, FILE, Standing.after("rule", "when"))
                .read(row -> of(row, codes, titles), JuvenileLimit::clashesWith);
    }

    /** The rule as it binds for the person of this fact. */
    public static ClockRule of(ClockRule rule, Fact fact, List<JuvenileLimit> limits) {
        return limits.stream()
                .filter(limit -> limit.halves(rule, fact))
                .findFirst()
                .map(limit -> rule.halved(limit.standing.basis()))
                .orElse(rule);
    }

    private boolean halves(ClockRule halved, Fact fact) {
        return rule.equals(halved.title())
                && when.hold(fact.attributes())
                && standing.holds(LegalTime.dayOf(fact.at()));
    }

    private static JuvenileLimit of(Row row, List<AttributeCode> codes, Set<String> titles) {
        row.codes("rule", titles);
        return new JuvenileLimit(row.text("rule"), Conditions.of(row, codes), Standing.of(row));
    }

    private boolean clashesWith(JuvenileLimit other) {
        return rule.equals(other.rule) && standing.overlaps(other.standing) && !when.exclude(other.when);
    }
}
