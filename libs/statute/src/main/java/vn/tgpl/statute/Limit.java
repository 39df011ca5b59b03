package vn.tgpl.statute;

import java.time.LocalDate;
import java.util.List;

/**
 * How many of something the law allows at most.
 *
 * @param validTo the last day on which it holds, {@code null} while it is in force
 * @param active whether it binds; an unsure one is kept but off
 */
public record Limit(
        String code,
        int most,
        String basis,
        Certainty certainty,
        LocalDate validFrom,
        LocalDate validTo,
        boolean active) {

    private static final List<String> COLUMNS =
            List.of("code", "most", "basis", "certainty", "validFrom", "validTo", "active");

    static List<Limit> read(TableSource tables) {
        return Table.of(tables, "limits.csv", COLUMNS).read(Limit::of, Limit::clashesWith);
    }

    boolean holds(String code, LocalDate day) {
        return active && this.code.equals(code) && validity().includes(day);
    }

    private static Limit of(Row row) {
        var validity = Validity.of(row);
        return new Limit(
                row.text("code"),
                row.get("most", Integer::valueOf),
                row.text("basis"),
                row.get("certainty", Certainty::valueOf),
                validity.from(),
                validity.to(),
                row.flag("active"));
    }

    private boolean clashesWith(Limit other) {
        return code.equals(other.code) && validity().overlaps(other.validity());
    }

    private Validity validity() {
        return new Validity(validFrom, validTo);
    }
}
