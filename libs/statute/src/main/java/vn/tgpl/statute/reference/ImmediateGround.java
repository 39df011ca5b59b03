package vn.tgpl.statute.reference;

import java.util.List;
import vn.tgpl.statute.clock.AttributeCode;
import vn.tgpl.statute.clock.Conditions;
import vn.tgpl.statute.table.Dated;
import vn.tgpl.statute.table.Row;
import vn.tgpl.statute.table.Standing;
import vn.tgpl.statute.table.Table;
import vn.tgpl.statute.table.TableSource;

/**
 * Who must be accepted at once (thụ lý ngay, Circular 12/2018 Art. 6(1)) for what was sent of them.
 *
 * @param ground a code of {@link CodeList#IMMEDIATE_GROUND}
 */
public record ImmediateGround(String ground, Conditions when, Standing standing) implements Dated {

    public static final String FILE = "immediate-grounds.csv";

    static List<ImmediateGround> read(TableSource tables, List<LegalCode> codes) {
        List<AttributeCode> attributes = AttributeCode.read(tables);
        List<String> grounds = LegalCode.of(CodeList.IMMEDIATE_GROUND, codes).stream()
                .map(LegalCode::code)
                .toList();
        return Table.of(tables, FILE, Standing.after("ground", "when"))
                .read(row -> of(row, grounds, attributes), ImmediateGround::clashesWith);
    }

    private static ImmediateGround of(Row row, List<String> grounds, List<AttributeCode> attributes) {
        row.text("when"); // without a condition everybody would be accepted at once
        var ground = row.text("ground");
        row.codes("ground", grounds);
        return new ImmediateGround(ground, Conditions.of(row, attributes), Standing.of(row));
    }

    private boolean clashesWith(ImmediateGround other) {
        return ground.equals(other.ground) && standing.overlaps(other.standing) && !when.exclude(other.when);
    }
}
