package vn.tgpl.statute.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tgpl.statute.Sample.assertRejected;
import static vn.tgpl.statute.Sample.replacing;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tgpl.statute.Statute;
import vn.tgpl.statute.table.StatuteTableRejected.Reason;
import vn.tgpl.statute.table.TableSource;

class CategoryTableTest {

    private static final String CATEGORIES = "eligibility-categories.csv";
    private static final String PROOFS = "category-proofs.csv";
    private static final String BASIS = "Art. 7,CONFIRMED,2018-01-01,,true";

    @Test
    void refusesADerivedCategoryThatWouldEntitleEverybody() {
        assertRejected(
                category("ALL,,Mọi người,Everybody,false,true,," + BASIS), CATEGORIES, 2, Reason.MISSING, "when");
    }

    @Test
    void refusesAnAgeThatNoTableDefines() {
        assertRejected(
                category("OLD,,Già,Old,false,false,age=VERY_OLD," + BASIS),
                CATEGORIES,
                2,
                Reason.UNKNOWN_CODE,
                "when",
                "VERY_OLD");
    }

    @Test
    void refusesAConditionOnWhatIsNotJudged() {
        assertRejected(
                category("HELD,,Bị giam,Held,false,false,custody=DETENTION," + BASIS),
                CATEGORIES,
                2,
                Reason.UNREADABLE,
                "when",
                "custody=DETENTION");
    }

    @Test
    void refusesTwoRowsOfACategoryOnTheSameDay() {
        assertRejected(
                replacing(
                        CATEGORIES,
                        "ELDERLY,7c,Người cao tuổi,Elderly,true,false,," + BASIS,
                        "ELDERLY,7c,Người cao tuổi,Elderly,false,false,," + BASIS),
                CATEGORIES,
                3,
                Reason.OVERLAPS,
                2);
    }

    @Test
    void refusesAProofOfACategoryThatDoesNotExist() {
        assertRejected(
                replacing(PROOFS, "PAPER,GIANT,CATEGORY,Giấy," + BASIS),
                PROOFS,
                2,
                Reason.UNKNOWN_CODE,
                "categories",
                "GIANT");
    }

    @Test
    void refusesAProofOfNothing() {
        assertRejected(replacing(PROOFS, "PAPER,,CATEGORY,Giấy," + BASIS), PROOFS, 2, Reason.MISSING, "categories");
    }

    @Test
    void refusesAProofOfWhatACategoryDoesNotAsk() {
        assertRejected(
                replacing(PROOFS, "PAPER,ELDERLY,BEAUTY,Giấy," + BASIS),
                PROOFS,
                2,
                Reason.UNREADABLE,
                "proves",
                "BEAUTY");
    }

    @Test
    void financialDifficultyIsProvedOnlyWhereItIsAsked() {
        assertThat(proofs("2026-12-31")).contains("NEAR_POOR_CERTIFICATE", "MARTYR_RELATIVE_ALLOWANCE_DECISION");
        assertThat(proofs("2027-01-01"))
                .contains("MARTYR_RELATIVE_ALLOWANCE_DECISION")
                .doesNotContain("NEAR_POOR_CERTIFICATE");
    }

    @Test
    void anOfficeSwitchesACategoryOnWithoutARelease() {
        var statute = Statute.read(category("HIV,7h,Người nhiễm HIV,Person with HIV,false,false,," + BASIS));

        assertThat(statute.categories(LocalDate.of(2026, 11, 22)))
                .extracting(EligibilityCategory::code)
                .containsExactly("HIV");
    }

    /** The one category in the table; the proofs name others, so there are none. */
    private static TableSource category(String line) {
        TableSource tables = replacing(CATEGORIES, line);
        String header = "code,categories,proves,vietnamese,basis,certainty,validFrom,validTo,active";
        return tables.replacing(PROOFS, header);
    }

    private static List<String> proofs(String day) {
        return Statute.load().entitlement(Claim.of("MARTYR_RELATIVE"), LocalDate.parse(day)).findings().stream()
                .flatMap(finding -> finding.proofs().stream())
                .map(CategoryProof::code)
                .toList();
    }
}
