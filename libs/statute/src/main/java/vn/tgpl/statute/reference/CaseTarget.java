package vn.tgpl.statute.reference;

import java.util.List;
import java.util.Optional;
import vn.tgpl.statute.table.Dated;
import vn.tgpl.statute.table.Row;
import vn.tgpl.statute.table.Standing;
import vn.tgpl.statute.table.StatuteTableRejected.Reason;
import vn.tgpl.statute.table.Table;
import vn.tgpl.statute.table.TableSource;

/**
 * How many matters in proceedings an officer of some seniority needs in a year for a grade (chỉ tiêu vụ việc).
 *
 * @param fromYears the years of service at which the band begins
 * @param belowYears the years of service at which the next band begins, empty for the last
 * @param least how many matters earn the grade
 * @param most how many the grade reaches up to
 */
public record CaseTarget(
        int fromYears, Optional<Integer> belowYears, String grade, int least, int most, Standing standing)
        implements Dated {

    public static final String FILE = "case-targets.csv";

    static List<CaseTarget> read(TableSource tables) {
        return Table.of(tables, FILE, Standing.after("fromYears", "belowYears", "grade", "least", "most"))
                .read(CaseTarget::of, CaseTarget::clashesWith);
    }

    private static CaseTarget of(Row row) {
        var target = new CaseTarget(
                row.get("fromYears", Integer::valueOf),
                row.find("belowYears", Integer::valueOf),
                row.text("grade"),
                row.get("least", Integer::valueOf),
                row.get("most", Integer::valueOf),
                Standing.of(row));
        if (target.least > target.most
                || target.belowYears.filter(below -> below <= target.fromYears).isPresent()) {
            throw row.rejected(Reason.ENDS_BEFORE_IT_STARTS);
        }
        return target;
    }

    /** Whether an officer with so many full years of service stands in this band. */
    public boolean isFor(int years) {
        return years >= fromYears && belowYears.filter(below -> years >= below).isEmpty();
    }

    private boolean clashesWith(CaseTarget other) {
        return grade.equals(other.grade)
                && (isFor(other.fromYears) || other.isFor(fromYears))
                && standing.overlaps(other.standing);
    }
}
