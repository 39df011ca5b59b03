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
 * @param succeededBy the body that took over from one that is no more
 */
public record JudicialBody(
        String code,
        String name,
        Level level,
        String province,
        Optional<String> area,
        Optional<String> succeededBy,
        Standing standing)
        implements Dated {

    public static final String COURTS = "courts.csv";
    public static final String PROCURACIES = "procuracies.csv";

    /** The level at which it stands, or stood before the districts were gone (Law 99/2025/QH15). */
    public enum Level {
        /** Cấp huyện, of the past alone: old cases name them. */
        DISTRICT,
        /** Cấp tỉnh. */
        PROVINCIAL,
        /** Khu vực. */
        REGIONAL
    }

    private static final List<String> COLUMNS =
            Standing.after("code", "name", "level", "province", "area", "succeededBy");

    static List<JudicialBody> read(TableSource tables, String file, List<Province> provinces) {
        List<String> known = provinces.stream().map(Province::code).toList();
        var table = Table.of(tables, file, COLUMNS);
        var codes = table.rows().stream().map(row -> row.text("code")).toList();
        return table.read(row -> of(row, known, codes), JudicialBody::clashesWith);
    }

    private static JudicialBody of(Row row, List<String> provinces, List<String> codes) {
        var body = new JudicialBody(
                row.text("code"),
                row.text("name"),
                row.get("level", Level::valueOf),
                row.text("province"),
                row.find("area", area -> area),
                row.codes("succeededBy", codes).stream().findFirst(),
                Standing.of(row));
        if (!provinces.contains(body.province)) {
            throw row.rejected(Reason.UNKNOWN_CODE, "province", body.province);
        }
        if (body.level == Level.DISTRICT && body.standing.validity().to() == null) {
            throw row.rejected(Reason.UNREADABLE, "level", body.level);
        }
        return body;
    }

    private boolean clashesWith(JudicialBody other) {
        return code.equals(other.code) && standing.overlaps(other.standing);
    }
}
