package vn.tgpl.statute.reference;

import java.math.BigDecimal;
import java.util.List;
import vn.tgpl.statute.table.Dated;
import vn.tgpl.statute.table.Row;
import vn.tgpl.statute.table.Standing;
import vn.tgpl.statute.table.Table;
import vn.tgpl.statute.table.TableSource;

/** The base salary (lương cơ sở) in đồng a month. */
public record BaseSalary(BigDecimal amount, Standing standing) implements Dated {

    public static final String FILE = "base-salary.csv";

    static List<BaseSalary> read(TableSource tables) {
        return Table.of(tables, FILE, Standing.after("amount"))
                .read(BaseSalary::of, (one, other) -> one.standing.overlaps(other.standing));
    }

    private static BaseSalary of(Row row) {
        return new BaseSalary(row.get("amount", Amount::positive), Standing.of(row));
    }
}
