package vn.tgpl.statute;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A value that an attribute of a fact may have, with its Vietnamese name. */
public record AttributeCode(Attribute attribute, String code, String vietnamese, String basis) {

    static List<AttributeCode> read(TableSource tables) {
        return Table.of(tables, "attribute-codes.csv", List.of("attribute", "code", "vietnamese", "basis"))
                .read(AttributeCode::of, AttributeCode::clashesWith);
    }

    static Set<String> of(Attribute attribute, List<AttributeCode> codes) {
        return codes.stream()
                .filter(code -> code.attribute == attribute)
                .map(AttributeCode::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static AttributeCode of(Row row) {
        return new AttributeCode(
                row.get("attribute", Attribute::valueOf), row.text("code"), row.text("vietnamese"), row.text("basis"));
    }

    private boolean clashesWith(AttributeCode other) {
        return attribute == other.attribute && code.equals(other.code);
    }
}
