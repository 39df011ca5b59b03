package vn.tgpl.statute.entitlement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.tgpl.statute.clock.Attribute;
import vn.tgpl.statute.clock.AttributeCode;
import vn.tgpl.statute.clock.Conditions;
import vn.tgpl.statute.table.Dated;
import vn.tgpl.statute.table.Row;
import vn.tgpl.statute.table.Standing;
import vn.tgpl.statute.table.StatuteTableRejected.Reason;
import vn.tgpl.statute.table.Table;
import vn.tgpl.statute.table.TableSource;

/**
 * A category of persons who are entitled to legal aid (diện người được trợ giúp pháp lý).
 *
 * @param number its place in Art. 7 of the Legal Aid Law, empty for what another law added
 * @param financialDifficulty whether it counts only with financial difficulty (có khó khăn về tài chính)
 * @param derived whether role and age alone make a person belong to it, declared or not
 * @param when the roles and ages that it covers
 */
public record EligibilityCategory(
        String code,
        String number,
        String vietnamese,
        String english,
        boolean financialDifficulty,
        boolean derived,
        Conditions when,
        Standing standing)
        implements Dated {

    public static final String FILE = "eligibility-categories.csv";

    private static final List<String> COLUMNS =
            Standing.after("code", "number", "vietnamese", "english", "financialDifficulty", "derived", "when");

    private static final Set<Attribute> JUDGED = Set.of(Attribute.ROLE, Attribute.AGE);

    static List<EligibilityCategory> read(TableSource tables) {
        List<AttributeCode> codes = AttributeCode.read(tables);
        return Table.of(tables, FILE, COLUMNS).read(row -> of(row, codes), EligibilityCategory::clashesWith);
    }

    private static EligibilityCategory of(Row row, List<AttributeCode> codes) {
        var category = new EligibilityCategory(
                row.text("code"),
                row.find("number", number -> number).orElse(""),
                row.text("vietnamese"),
                row.text("english"),
                row.flag("financialDifficulty"),
                row.flag("derived"),
                Conditions.of(row, codes),
                Standing.of(row));
        if (!JUDGED.containsAll(category.when.allowed().keySet())) {
            throw row.rejected(Reason.UNREADABLE, "when", category.when.toString());
        }
        if (category.derived && category.when.allowed().isEmpty()) {
            // it would entitle everybody
            throw row.rejected(Reason.MISSING, "when");
        }
        return category;
    }

    boolean covers(Claim claim) {
        return unmet(claim).isEmpty();
    }

    /** Why role and age keep the person out of it; empty when they do not. */
    List<EntitlementReason> unmet(Claim claim) {
        List<EntitlementReason> unmet = new ArrayList<>();
        if (!allows(Attribute.ROLE, claim)) {
            unmet.add(
                    claim.knows(Attribute.ROLE) ? EntitlementReason.ROLE_NOT_COVERED : EntitlementReason.ROLE_UNKNOWN);
        }
        if (!allows(Attribute.AGE, claim)) {
            unmet.add(claim.knows(Attribute.AGE) ? EntitlementReason.AGE_NOT_IN_RANGE : EntitlementReason.AGE_UNKNOWN);
        }
        return unmet;
    }

    private boolean allows(Attribute attribute, Claim claim) {
        Set<String> allowed = when.allowed().get(attribute);
        return allowed == null
                || claim.knows(attribute) && allowed.contains(claim.attributes().get(attribute));
    }

    private boolean clashesWith(EligibilityCategory other) {
        return code.equals(other.code) && standing.overlaps(other.standing);
    }
}
