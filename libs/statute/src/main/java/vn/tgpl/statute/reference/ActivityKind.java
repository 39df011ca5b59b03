package vn.tgpl.statute.reference;

import java.util.List;
import java.util.Set;
import vn.tgpl.statute.clock.Party;
import vn.tgpl.statute.table.Dated;
import vn.tgpl.statute.table.Row;
import vn.tgpl.statute.table.Standing;
import vn.tgpl.statute.table.Table;
import vn.tgpl.statute.table.TableSource;

/**
 * A kind of work that a provider does in a case (Decree 144/2017/NĐ-CP Arts. 12-15).
 *
 * @param confirmedBy who may confirm its time, any of them
 * @param announced whether the agency tells the provider in advance (TTLT 10/2018 Art. 9(2))
 */
public record ActivityKind(
        String code, Set<Party> confirmedBy, boolean announced, String vietnamese, String english, Standing standing)
        implements Dated {

    public static final String FILE = "activity-kinds.csv";

    private static final List<String> COLUMNS =
            Standing.after("code", "confirmedBy", "announced", "vietnamese", "english");

    static List<ActivityKind> read(TableSource tables) {
        return Table.of(tables, FILE, COLUMNS).read(ActivityKind::of, ActivityKind::clashesWith);
    }

    private static ActivityKind of(Row row) {
        row.text("confirmedBy");
        return new ActivityKind(
                row.text("code"),
                row.set("confirmedBy", Party::valueOf),
                row.flag("announced"),
                row.text("vietnamese"),
                row.text("english"),
                Standing.of(row));
    }

    private boolean clashesWith(ActivityKind other) {
        return code.equals(other.code) && standing.overlaps(other.standing);
    }
}
