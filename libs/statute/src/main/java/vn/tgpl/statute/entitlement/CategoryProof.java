package vn.tgpl.statute.entitlement;

import java.util.List;
import java.util.Set;
import vn.tgpl.statute.table.Dated;
import vn.tgpl.statute.table.Row;
import vn.tgpl.statute.table.Standing;
import vn.tgpl.statute.table.Table;
import vn.tgpl.statute.table.TableSource;

/**
 * A paper that proves a category (giấy tờ chứng minh); one of those that prove the same is enough.
 *
 * @param categories the categories it serves
 */
public record CategoryProof(String code, Set<String> categories, Proves proves, String vietnamese, Standing standing)
        implements Dated {

    public static final String FILE = "category-proofs.csv";

    /** What of a category the paper proves. */
    public enum Proves {
        CATEGORY,
        FINANCIAL_DIFFICULTY
    }

    private static final List<String> COLUMNS = Standing.after("code", "categories", "proves", "vietnamese");

    static List<CategoryProof> read(TableSource tables, List<EligibilityCategory> categories) {
        List<String> known = categories.stream().map(EligibilityCategory::code).toList();
        return Table.of(tables, FILE, COLUMNS).read(row -> of(row, known), CategoryProof::clashesWith);
    }

    private static CategoryProof of(Row row, List<String> known) {
        row.text("categories");
        return new CategoryProof(
                row.text("code"),
                row.codes("categories", known),
                row.get("proves", Proves::valueOf),
                row.text("vietnamese"),
                Standing.of(row));
    }

    boolean isAskedFor(EligibilityCategory category) {
        return categories.contains(category.code()) && (proves == Proves.CATEGORY || category.financialDifficulty());
    }

    private boolean clashesWith(CategoryProof other) {
        return code.equals(other.code) && standing.overlaps(other.standing);
    }
}
