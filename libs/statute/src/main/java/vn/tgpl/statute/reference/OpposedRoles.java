package vn.tgpl.statute.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tgpl.statute.clock.Attribute;
import vn.tgpl.statute.clock.AttributeCode;
import vn.tgpl.statute.table.Dated;
import vn.tgpl.statute.table.Row;
import vn.tgpl.statute.table.Standing;
import vn.tgpl.statute.table.Table;
import vn.tgpl.statute.table.TableSource;

/**
 * Between whom in one proceeding the interests are opposed (quyền lợi đối lập); an empty set holds for any.
 *
 * @param declared whether it holds only between persons whose interests are declared opposed
 * @param ground why one provider may not aid both, a code of the grounds of conflict
 */
public record OpposedRoles(
        Set<String> procedures,
        Set<String> roles,
        Set<String> otherRoles,
        boolean declared,
        String ground,
        Standing standing)
        implements Dated {

    public static final String FILE = "opposed-roles.csv";

    private static final List<String> COLUMNS =
            Standing.after("procedures", "roles", "otherRoles", "declared", "ground");

    /** Two persons of one proceeding; a procedure or role that nobody knows is null. */
    public record Pair(String procedure, String role, String otherRole, boolean declared) {}

    static List<OpposedRoles> read(TableSource tables, List<LegalCode> codes) {
        List<String> grounds = LegalCode.of(CodeList.CONFLICT_GROUND, codes).stream()
                .map(LegalCode::code)
                .toList();
        List<AttributeCode> attributes = AttributeCode.read(tables);
        return Table.of(tables, FILE, COLUMNS).read(row -> of(row, grounds, attributes), OpposedRoles::clashesWith);
    }

    private static OpposedRoles of(Row row, List<String> grounds, List<AttributeCode> attributes) {
        Set<String> roleCodes = AttributeCode.of(Attribute.ROLE, attributes);
        row.codes("ground", grounds);
        return new OpposedRoles(
                row.codes("procedures", AttributeCode.of(Attribute.PROCEDURE, attributes)),
                row.codes("roles", roleCodes),
                row.codes("otherRoles", roleCodes),
                row.flag("declared"),
                row.text("ground"),
                Standing.of(row));
    }

    /** The first row by which the interests of the two are opposed on a day. */
    static Optional<OpposedRoles> first(Pair pair, LocalDate day, List<OpposedRoles> rows) {
        return Dated.on(day, rows).stream().filter(row -> row.holds(pair)).findFirst();
    }

    private boolean holds(Pair pair) {
        return (pair.declared || !declared)
                && includes(procedures, pair.procedure)
                && (includes(roles, pair.role) && includes(otherRoles, pair.otherRole)
                        || includes(roles, pair.otherRole) && includes(otherRoles, pair.role));
    }

    private static boolean includes(Set<String> codes, String code) {
        return codes.isEmpty() || code != null && codes.contains(code);
    }

    private boolean clashesWith(OpposedRoles other) {
        return procedures.equals(other.procedures)
                && roles.equals(other.roles)
                && otherRoles.equals(other.otherRoles)
                && declared == other.declared
                && standing.overlaps(other.standing);
    }
}
