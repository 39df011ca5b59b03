package vn.tgpl.statute.clock;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.tgpl.statute.table.Row;
import vn.tgpl.statute.table.StatuteTableRejected.Reason;

/**
 * When a rule applies, written {@code role=ACCUSED|VICTIM; procedure=CRIMINAL}.
 *
 * @param allowed the codes that each attribute may have; one that is not named may have any value
 */
public record Conditions(Map<Attribute, Set<String>> allowed) {

    public static Conditions of(Row row, List<AttributeCode> known) {
        Map<Attribute, Set<String>> allowed = new EnumMap<>(Attribute.class);
        for (String condition : row.find("when", cell -> cell.split(";")).orElse(new String[0])) {
            String[] sides = condition.split("=", 2);
            Attribute attribute = attribute(row, sides[0]);
            Set<String> codes = new Row(
                            row.file(), row.line(), Map.of("when", sides.length < 2 ? "" : sides[1].strip()))
                    .codes("when", AttributeCode.of(attribute, known));
            if (codes.isEmpty() || allowed.put(attribute, codes) != null) {
                throw row.rejected(Reason.UNREADABLE, "when", condition.strip());
            }
        }
        return new Conditions(Collections.unmodifiableMap(allowed));
    }

    public boolean hold(Map<Attribute, String> attributes) {
        return allowed.entrySet().stream()
                .allMatch(condition -> condition.getValue().contains(attributes.get(condition.getKey())));
    }

    /** Whether nothing can meet both. */
    public boolean exclude(Conditions other) {
        return allowed.entrySet().stream()
                .anyMatch(condition -> other.allowed.containsKey(condition.getKey())
                        && Collections.disjoint(condition.getValue(), other.allowed.get(condition.getKey())));
    }

    @Override
    public String toString() {
        return allowed.entrySet().stream()
                .map(condition -> condition.getKey().name().toLowerCase(Locale.ROOT) + "="
                        + String.join("|", condition.getValue()))
                .collect(joining("; "));
    }

    private static Attribute attribute(Row row, String name) {
        return Arrays.stream(Attribute.values())
                .filter(attribute -> attribute.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() -> row.rejected(Reason.UNREADABLE, "when", name.strip()));
    }
}
