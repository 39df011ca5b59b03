package vn.tgpl.statute.place;

import java.util.List;
import vn.tgpl.statute.table.Dated;
import vn.tgpl.statute.table.Row;
import vn.tgpl.statute.table.Standing;
import vn.tgpl.statute.table.StatuteTableRejected.Reason;
import vn.tgpl.statute.table.Table;
import vn.tgpl.statute.table.TableSource;

/** A commune (xã) or a ward (phường), by its official code. */
public record Commune(String code, Kind kind, String name, String province, Standing standing) implements Dated {

    public static final String FILE = "communes.csv";

    /** What a commune may be. */
    public enum Kind {
        COMMUNE("Xã"),
        WARD("Phường");

        private final String vietnamese;

        Kind(String vietnamese) {
            this.vietnamese = vietnamese;
        }
    }

    /** Its kind and name, such as {@code Xã Sông Đốc}. */
    public String title() {
        return kind.vietnamese + " " + name;
    }

    static List<Commune> read(TableSource tables, List<Province> provinces) {
        List<String> known = provinces.stream().map(Province::code).toList();
        return Table.of(tables, FILE, Standing.after("code", "kind", "name", "province"))
                .read(row -> of(row, known), Commune::clashesWith);
    }

    private static Commune of(Row row, List<String> provinces) {
        var commune = new Commune(
                row.text("code"),
                row.get("kind", Kind::valueOf),
                row.text("name"),
                row.text("province"),
                Standing.of(row));
        if (!provinces.contains(commune.province)) {
            throw row.rejected(Reason.UNKNOWN_CODE, "province", commune.province);
        }
        return commune;
    }

    private boolean clashesWith(Commune other) {
        return code.equals(other.code) && standing.overlaps(other.standing);
    }
}
