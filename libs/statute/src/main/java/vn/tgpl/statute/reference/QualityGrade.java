package vn.tgpl.statute.reference;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.tgpl.statute.table.Dated;
import vn.tgpl.statute.table.Row;
import vn.tgpl.statute.table.Standing;
import vn.tgpl.statute.table.Table;
import vn.tgpl.statute.table.TableSource;

/**
 * A grade of quality (xếp loại chất lượng).
 *
 * @param least how many points it needs
 */
public record QualityGrade(String code, String vietnamese, BigDecimal least, Standing standing) implements Dated {

    public static final String FILE = "quality-grades.csv";

    private static final Comparator<QualityGrade> WORST_FIRST = Comparator.comparing(QualityGrade::least);

    static List<QualityGrade> read(TableSource tables) {
        return Table.of(tables, FILE, Standing.after("code", "vietnamese", "least"))
                .read(QualityGrade::of, QualityGrade::clashesWith);
    }

    /** The grade that these points earn; a breach of Art. 6(1) of the law earns the worst, whatever the points. */
    static Optional<QualityGrade> earnedBy(BigDecimal points, boolean breachOfArticle6, List<QualityGrade> grades) {
        return breachOfArticle6
                ? grades.stream().min(WORST_FIRST)
                : grades.stream()
                        .filter(grade -> points.compareTo(grade.least) >= 0)
                        .max(WORST_FIRST);
    }

    private static QualityGrade of(Row row) {
        return new QualityGrade(
                row.text("code"), row.text("vietnamese"), row.get("least", Amount::notNegative), Standing.of(row));
    }

    private boolean clashesWith(QualityGrade other) {
        return (code.equals(other.code) || least.compareTo(other.least) == 0) && standing.overlaps(other.standing);
    }
}
