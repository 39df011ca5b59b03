package vn.tgpl.statute.place;

import java.util.List;
import vn.tgpl.statute.table.Dated;
import vn.tgpl.statute.table.Row;
import vn.tgpl.statute.table.Standing;
import vn.tgpl.statute.table.Table;
import vn.tgpl.statute.table.TableSource;

/** A province (tỉnh) or a city under central authority (thành phố), by its official code. */
public record Province(String code, Kind kind, String name, Standing standing) implements Dated {

    public static final String FILE = "provinces.csv";

    /** What a province may be. */
    public enum Kind {
        /** Tỉnh. */
        PROVINCE,
        /** Thành phố trực thuộc trung ương. */
        CITY
    }

    static List<Province> read(TableSource tables) {
        return Table.of(tables, FILE, Standing.after("code", "kind", "name")).read(Province::of, Province::clashesWith);
    }

    private static Province of(Row row) {
        return new Province(row.text("code"), row.get("kind", Kind::valueOf), row.text("name"), Standing.of(row));
    }

    private boolean clashesWith(Province other) {
        return code.equals(other.code) && standing.overlaps(other.standing);
    }
}
