package vn.tgpl.statute.reference;

import java.util.List;
import java.util.Set;
import vn.tgpl.statute.clock.Attribute;
import vn.tgpl.statute.clock.AttributeCode;
import vn.tgpl.statute.table.Dated;
import vn.tgpl.statute.table.Row;
import vn.tgpl.statute.table.Standing;
import vn.tgpl.statute.table.Table;
import vn.tgpl.statute.table.TableSource;

/**
 * A paper of the file that the provider hands over (hồ sơ vụ việc trợ giúp pháp lý).
 *
 * @param endings after which endings the file is not complete without it, as codes of {@link CodeList#END_REASON}
 * @param procedures in which procedures it is missed; empty for all
 */
public record CasePaper(
        String code, String vietnamese, String english, Set<String> endings, Set<String> procedures, Standing standing)
        implements Dated {

    public static final String FILE = "case-papers.csv";

    static List<CasePaper> read(TableSource tables, List<LegalCode> codes) {
        var endings = LegalCode.of(CodeList.END_REASON, codes).stream()
                .map(LegalCode::code)
                .toList();
        var procedures = AttributeCode.read(tables).stream()
                .filter(code -> code.attribute() == Attribute.PROCEDURE)
                .map(AttributeCode::code)
                .toList();
        return Table.of(tables, FILE, Standing.after("code", "vietnamese", "english", "endings", "procedures"))
                .read(row -> of(row, endings, procedures), CasePaper::clashesWith);
    }

    private static CasePaper of(Row row, List<String> endings, List<String> procedures) {
        return new CasePaper(
                row.text("code"),
                row.text("vietnamese"),
                row.text("english"),
                row.codes("endings", endings),
                row.codes("procedures", procedures),
                Standing.of(row));
    }

    /** Whether a file is not complete without it; a case of old does not know its procedure. */
    public boolean isNeeded(String ending, String procedure) {
        return endings.contains(ending)
                && (procedures.isEmpty() || procedure != null && procedures.contains(procedure));
    }

    private boolean clashesWith(CasePaper other) {
        return code.equals(other.code) && standing.overlaps(other.standing);
    }
}
