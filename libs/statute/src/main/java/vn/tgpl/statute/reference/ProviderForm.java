package vn.tgpl.statute.reference;

import java.util.List;
import java.util.Set;
import vn.tgpl.statute.table.Dated;
import vn.tgpl.statute.table.Row;
import vn.tgpl.statute.table.Standing;
import vn.tgpl.statute.table.Table;
import vn.tgpl.statute.table.TableSource;

/**
 * The forms of legal aid that a kind of provider may provide (Legal Aid Law 11/2017 Arts. 17, 31-33).
 *
 * @param needsCard whether a provider of this kind acts under a card (thẻ)
 */
public record ProviderForm(String providerKind, Set<String> forms, boolean needsCard, Standing standing)
        implements Dated {

    public static final String FILE = "provider-forms.csv";

    static List<ProviderForm> read(TableSource tables, List<LegalCode> codes) {
        List<String> forms = LegalCode.of(CodeList.AID_FORM, codes).stream()
                .map(LegalCode::code)
                .toList();
        return Table.of(tables, FILE, Standing.after("providerKind", "forms", "needsCard"))
                .read(row -> of(row, forms), ProviderForm::clashesWith);
    }

    private static ProviderForm of(Row row, List<String> forms) {
        row.text("forms");
        return new ProviderForm(
                row.text("providerKind"), row.codes("forms", forms), row.flag("needsCard"), Standing.of(row));
    }

    private boolean clashesWith(ProviderForm other) {
        return providerKind.equals(other.providerKind) && standing.overlaps(other.standing);
    }
}
