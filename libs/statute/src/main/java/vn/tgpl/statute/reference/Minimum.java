package vn.tgpl.statute.reference;

import java.time.LocalDate;
import java.util.List;
import vn.tgpl.statute.table.Row;
import vn.tgpl.statute.table.Standing;
import vn.tgpl.statute.table.Table;
import vn.tgpl.statute.table.TableSource;

/** How much of something the law asks for at least. */
public record Minimum(String code, int least, Standing standing) {

    public static final String FILE = "minimums.csv";

    public static List<Minimum> read(TableSource tables) {
        return Table.of(tables, FILE, Standing.after("code", "least")).read(Minimum::of, Minimum::clashesWith);
    }

    public boolean holds(String code, LocalDate day) {
        return this.code.equals(code) && standing.holds(day);
    }

    private static Minimum of(Row row) {
        return new Minimum(row.text("code"), row.get("least", Integer::valueOf), Standing.of(row));
    }

    private boolean clashesWith(Minimum other) {
        return code.equals(other.code) && standing.overlaps(other.standing);
    }
}
