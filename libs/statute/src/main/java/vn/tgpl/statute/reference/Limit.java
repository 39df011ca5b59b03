package vn.tgpl.statute.reference;

import java.time.LocalDate;
import java.util.List;
import vn.tgpl.statute.table.Row;
import vn.tgpl.statute.table.Standing;
import vn.tgpl.statute.table.Table;
import vn.tgpl.statute.table.TableSource;

/** How many of something the law allows at most. */
public record Limit(String code, int most, Standing standing) {

    public static final String FILE = "limits.csv";

    public static List<Limit> read(TableSource tables) {
        return Table.of(tables, FILE, Standing.after("code", "most")).read(Limit::of, Limit::clashesWith);
    }

    public boolean holds(String code, LocalDate day) {
        return this.code.equals(code) && standing.holds(day);
    }

    private static Limit of(Row row) {
        return new Limit(row.text("code"), row.get("most", Integer::valueOf), Standing.of(row));
    }

    private boolean clashesWith(Limit other) {
        return code.equals(other.code) && standing.overlaps(other.standing);
    }
}
