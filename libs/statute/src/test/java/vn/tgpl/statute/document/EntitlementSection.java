package vn.tgpl.statute.document;

import java.util.List;
import vn.tgpl.statute.entitlement.AgeGroup;
import vn.tgpl.statute.entitlement.CategoryProof;
import vn.tgpl.statute.entitlement.EligibilityCategory;
import vn.tgpl.statute.entitlement.Entitlements;
import vn.tgpl.statute.table.TableSource;

/** The categories of persons, their ages and their proofs. */
record EntitlementSection(List<EligibilityCategory> categories, List<AgeGroup> ages, List<CategoryProof> proofs)
        implements Section {

    static EntitlementSection of(TableSource tables) {
        var entitlements = Entitlements.read(tables);
        return new EntitlementSection(entitlements.categories(), AgeGroup.read(tables), entitlements.proofs());
    }

    @Override
    public String title() {
        return "Who is entitled";
    }

    @Override
    public String text() {
        return """
                Any one category is enough. A person belongs to it by declaring it, or by role and age alone where the \
                table says so. Where financial difficulty is needed, a ground of that list must be there as well.

                """ + categoryTable() + ageTable() + proofTable();
    }

    private String categoryTable() {
        return new DatedTable<>("Categories of persons", categories)
                .code("Code", EligibilityCategory::code)
                .column("Art. 7", EligibilityCategory::number)
                .column("Vietnamese", EligibilityCategory::vietnamese)
                .column("English", EligibilityCategory::english)
                .column("Financial difficulty", row -> row.financialDifficulty() ? "needed" : "")
                .column("Belongs by", row -> row.derived() ? "role and age" : "declaring it")
                .column("When", EligibilityCategory::when)
                .text();
    }

    private String ageTable() {
        return new DatedTable<>("Ages", ages)
                .code("Code", AgeGroup::code)
                .column("From full years", AgeGroup::fromYears)
                .column("Below", row -> row.belowYears().map(String::valueOf).orElse(""))
                .text();
    }

    private String proofTable() {
        return new DatedTable<>("What proves a category", proofs)
                .code("Code", CategoryProof::code)
                .column("Vietnamese", CategoryProof::vietnamese)
                .column("Proves", row -> Markdown.words(row.proves()))
                .column("Of", row -> String.join(", ", row.categories()))
                .text();
    }
}
