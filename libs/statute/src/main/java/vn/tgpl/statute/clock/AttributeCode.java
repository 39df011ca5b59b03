package vn.tgpl.statute.clock;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tgpl.statute.table.Row;
import vn.tgpl.statute.table.Table;
import vn.tgpl.statute.table.TableSource;

/** A value that an attribute of a fact may have, with its Vietnamese name. */
public record AttributeCode(Attribute attribute, String code, String vietnamese, String basis) {

    public static final String FILE = "attribute-codes.csv";

    public static List<AttributeCode> read(TableSource tables) {
        return Table.of(tables, FILE, List.of("attribute", "code", "vietnamese", "basis"))
                .read(AttributeCode::of, AttributeCode::clashesWith);
    }

    /** The codes of one attribute. */
    public static Set<String> of(Attribute attribute, List<AttributeCode> codes) {
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
