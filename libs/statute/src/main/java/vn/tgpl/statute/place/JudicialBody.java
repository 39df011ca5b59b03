package vn.tgpl.statute.place;

import java.util.List;
import java.util.Optional;
import vn.tgpl.statute.table.Dated;
import vn.tgpl.statute.table.Row;
import vn.tgpl.statute.table.Standing;
import vn.tgpl.statute.table.StatuteTableRejected.Reason;
import vn.tgpl.statute.table.Table;
import vn.tgpl.statute.table.TableSource;

/**
 * A court (tòa án nhân dân) or a procuracy (viện kiểm sát nhân dân).
 *
 * @param area the former districts that it serves, where known
 */
public record JudicialBody(
        String code, String name, Level level, String province, Optional<String> area, Standing standing)
        implements Dated {

    public static final String COURTS = "courts.csv";
    public static final String PROCURACIES = "procuracies.csv";

    /** The level at which it stands since the districts are gone. */
    public enum Level {
        /** Cấp tỉnh. */
        PROVINCIAL,
        /** Khu vực. */
        REGIONAL
    }

    private static final List<String> COLUMNS = Standing.after("code", "name", "level", "province", "area");

    static List<JudicialBody> read(TableSource tables, String file, List<Province> provinces) {
        List<String> known = provinces.stream().map(Province::code).toList();
        return Table.of(tables, file, COLUMNS).read(row -> of(row, known), JudicialBody::clashesWith);
    }

    private static JudicialBody of(Row row, List<String> provinces) {
        var body = new JudicialBody(
                row.text("code"),
                row.text("name"),
                row.get("level", Level::valueOf),
                row.text("province"),
                row.find("area", area -> area),
                Standing.of(row));
        if (!provinces.contains(body.province)) {
            throw row.rejected(Reason.UNKNOWN_CODE, "province", body.province);
        }
        return body;
    }

    private boolean clashesWith(JudicialBody other) {
        return code.equals(other.code) && standing.overlaps(other.standing);
    }
}
