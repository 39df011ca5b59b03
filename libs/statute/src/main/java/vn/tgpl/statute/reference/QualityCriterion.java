package vn.tgpl.statute.reference;

import java.math.BigDecimal;
import java.util.List;
import vn.tgpl.statute.table.Dated;
import vn.tgpl.statute.table.Row;
import vn.tgpl.statute.table.Standing;
import vn.tgpl.statute.table.Table;
import vn.tgpl.statute.table.TableSource;

/**
 * A criterion on which the quality of a matter is scored (tiêu chí chất lượng).
 *
 * @param group the part of the scale that it belongs to, as a code
 * @param points how many it gives at most
 */
public record QualityCriterion(String group, String code, String vietnamese, BigDecimal points, Standing standing)
        implements Dated {

    public static final String FILE = "quality-criteria.csv";

    static List<QualityCriterion> read(TableSource tables) {
        return Table.of(tables, FILE, Standing.after("group", "code", "vietnamese", "points"))
                .read(QualityCriterion::of, QualityCriterion::clashesWith);
    }

    private static QualityCriterion of(Row row) {
        return new QualityCriterion(
                row.text("group"),
                row.text("code"),
                row.text("vietnamese"),
                row.get("points", Amount::positive),
                Standing.of(row));
    }

    private boolean clashesWith(QualityCriterion other) {
        return code.equals(other.code) && standing.overlaps(other.standing);
    }
}
