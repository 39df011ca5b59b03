package vn.tgpl.statute.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tgpl.statute.table.Dated;
import vn.tgpl.statute.table.Row;
import vn.tgpl.statute.table.Standing;
import vn.tgpl.statute.table.Table;
import vn.tgpl.statute.table.TableSource;

/**
 * A code of a list, with its names.
 *
 * @param symbol how the law or its papers name it in short, such as {@code TGTT}; empty where they do not
 */
public record LegalCode(
        CodeList list, String code, Optional<String> symbol, String vietnamese, String english, Standing standing)
        implements Dated {

    public static final String FILE = "legal-codes.csv";

    private static final List<String> COLUMNS = Standing.after("list", "code", "symbol", "vietnamese", "english");

    public static List<LegalCode> read(TableSource tables) {
        return Table.of(tables, FILE, COLUMNS).read(LegalCode::of, LegalCode::clashesWith);
    }

    /** The codes of one list, those that do not bind too. */
    public static List<LegalCode> of(CodeList list, List<LegalCode> codes) {
        return codes.stream().filter(code -> code.list == list).toList();
    }

    private static LegalCode of(Row row) {
        return new LegalCode(
                row.get("list", CodeList::valueOf),
                row.text("code"),
                row.find("symbol", symbol -> symbol),
                row.text("vietnamese"),
                row.text("english"),
                Standing.of(row));
    }

    boolean is(CodeList list, String code, LocalDate day) {
        return this.list == list && this.code.equals(code) && standing.holds(day);
    }

    private boolean clashesWith(LegalCode other) {
        return list == other.list && code.equals(other.code) && standing.overlaps(other.standing);
    }
}
