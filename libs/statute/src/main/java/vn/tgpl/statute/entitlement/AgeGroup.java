package vn.tgpl.statute.entitlement;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import vn.tgpl.statute.clock.Attribute;
import vn.tgpl.statute.clock.AttributeCode;
import vn.tgpl.statute.table.Dated;
import vn.tgpl.statute.table.Row;
import vn.tgpl.statute.table.Standing;
import vn.tgpl.statute.table.StatuteTableRejected.Reason;
import vn.tgpl.statute.table.Table;
import vn.tgpl.statute.table.TableSource;

/**
 * The ages that one code of the attribute {@code AGE} stands for.
 *
 * @param fromYears the full years at which it begins
 * @param belowYears the full years at which it ends, empty for the last
 */
public record AgeGroup(String code, int fromYears, Optional<Integer> belowYears, Standing standing) implements Dated {

    public static final String FILE = "age-groups.csv";

    private static final List<String> COLUMNS = Standing.after("code", "fromYears", "belowYears");

    public static List<AgeGroup> read(TableSource tables) {
        List<String> known = AttributeCode.read(tables).stream()
                .filter(code -> code.attribute() == Attribute.AGE)
                .map(AttributeCode::code)
                .toList();
        return Table.of(tables, FILE, COLUMNS).read(row -> of(row, known), AgeGroup::clashesWith);
    }

    /** The group of a person born on one of these days; none when they could be of more than one. */
    public static Optional<AgeGroup> of(LocalDate bornFrom, LocalDate bornTo, LocalDate day, List<AgeGroup> groups) {
        return Dated.on(day, groups).stream()
                .filter(group -> group.includes(bornFrom, day) && group.includes(bornTo, day))
                .findFirst();
    }

    private static AgeGroup of(Row row, List<String> known) {
        var group = new AgeGroup(
                row.text("code"),
                row.get("fromYears", Integer::valueOf),
                row.find("belowYears", Integer::valueOf),
                Standing.of(row));
        if (!known.contains(group.code)) {
            throw row.rejected(Reason.UNKNOWN_CODE, "code", group.code);
        }
        if (group.belowYears.filter(below -> below <= group.fromYears).isPresent()) {
            throw row.rejected(Reason.ENDS_BEFORE_IT_STARTS);
        }
        return group;
    }

    private boolean includes(LocalDate born, LocalDate day) {
        return !born.isAfter(day) && includes(Period.between(born, day).getYears());
    }

    private boolean includes(int years) {
        return years >= fromYears && belowYears.filter(below -> years >= below).isEmpty();
    }

    private boolean clashesWith(AgeGroup other) {
        return (includes(other.fromYears) || other.includes(fromYears)) && standing.overlaps(other.standing);
    }
}
