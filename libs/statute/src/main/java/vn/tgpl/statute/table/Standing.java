package vn.tgpl.statute.table;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a row stands in law: on what basis, how sure that is, when it holds, and whether it binds.
 *
 * @param active whether it binds; what the source leaves unsure is kept but off
 */
public record Standing(String basis, Certainty certainty, Validity validity, boolean active) {

    private static final List<String> COLUMNS = List.of("basis", "certainty", "validFrom", "validTo", "active");

    /** A table's own columns, and those that say how its rows stand. */
    public static List<String> after(String... columns) {
        return Stream.concat(Stream.of(columns), COLUMNS.stream()).toList();
    }

    public static Standing of(Row row) {
        return new Standing(
                row.text("basis"), row.get("certainty", Certainty::valueOf), Validity.of(row), row.flag("active"));
    }

    /** Whether the row binds on a day. */
    public boolean holds(LocalDate day) {
        return active && validity.includes(day);
    }

    /** Whether both rows bind on some day. */
    public boolean overlaps(Standing other) {
        return active && other.active && validity.overlaps(other.validity);
    }

    /** The same standing with one more basis. */
    public Standing onBasisOf(String more) {
        return new Standing(basis + "; " + more, certainty, validity, active);
    }
}
