package vn.tgpl.statute.reference;

import java.util.List;
import vn.tgpl.statute.table.Dated;
import vn.tgpl.statute.table.Row;
import vn.tgpl.statute.table.Standing;
import vn.tgpl.statute.table.Table;
import vn.tgpl.statute.table.TableSource;

/**
 * A form that the law prescribes (mẫu giấy tờ).
 *
 * @param symbol how the law numbers it, such as {@code Mẫu 03}
 * @param use what it is for
 */
public record LegalForm(String code, String symbol, String vietnamese, String use, Standing standing) implements Dated {

    public static final String FILE = "forms.csv";

    static List<LegalForm> read(TableSource tables) {
        return Table.of(tables, FILE, Standing.after("code", "symbol", "vietnamese", "use"))
                .read(LegalForm::of, LegalForm::clashesWith);
    }

    private static LegalForm of(Row row) {
        return new LegalForm(
                row.text("code"), row.text("symbol"), row.text("vietnamese"), row.text("use"), Standing.of(row));
    }

    private boolean clashesWith(LegalForm other) {
        return code.equals(other.code) && standing.overlaps(other.standing);
    }
}
