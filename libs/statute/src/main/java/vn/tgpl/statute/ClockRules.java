package vn.tgpl.statute;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads {@code clock-rules.csv}. */
final class ClockRules {

    private static final String FILE = "clock-rules.csv";
    private static final List<String> COLUMNS = List.of(
            "id",
            "name",
            "startedBy",
            "role",
            "custody",
            "kind",
            "procedure",
            "length",
            "metBy",
            "notified",
            "basis",
            "certainty",
            "validFrom",
            "validTo",
            "active");

    private ClockRules() {}

    static List<ClockRule> read(TableSource tables, List<AttributeCode> codes) {
        return Table.of(tables, FILE, COLUMNS).read(row -> rule(row, codes), ClockRule::clashesWith);
    }

    private static ClockRule rule(Row row, List<AttributeCode> codes) {
        var validity = Validity.of(row);
        return new ClockRule(
                row.text("id"),
                row.text("name"),
                row.get("startedBy", Trigger::valueOf),
                conditions(row, codes),
                row.get("length", Length::parse),
                row.get("metBy", Trigger::valueOf),
                List.copyOf(row.set("notified")),
                row.text("basis"),
                row.get("certainty", Certainty::valueOf),
                validity.from(),
                validity.to(),
                row.flag("active"));
    }

    private static Map<Attribute, Set<String>> conditions(Row row, List<AttributeCode> codes) {
        Map<Attribute, Set<String>> conditions = new EnumMap<>(Attribute.class);
        for (Attribute attribute : Attribute.values()) {
            Set<String> allowed = row.set(column(attribute));
            var unknown = new ArrayList<>(allowed);
            unknown.removeAll(AttributeCode.of(attribute, codes));
            if (!unknown.isEmpty()) {
                throw row.rejected(column(attribute) + " has unknown codes: " + String.join(", ", unknown));
            }
            if (!allowed.isEmpty()) {
                conditions.put(attribute, allowed);
            }
        }
        return Collections.unmodifiableMap(conditions);
    }

    private static String column(Attribute attribute) {
        return attribute.name().toLowerCase(Locale.ROOT);
    }
}
