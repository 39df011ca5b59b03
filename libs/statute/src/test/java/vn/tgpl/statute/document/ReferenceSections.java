package vn.tgpl.statute.document;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.tgpl.statute.entitlement.CategoryProof;
import vn.tgpl.statute.entitlement.EligibilityCategory;
import vn.tgpl.statute.entitlement.Entitlements;
import vn.tgpl.statute.place.JudicialBody;
import vn.tgpl.statute.place.Places;
import vn.tgpl.statute.reference.BaseSalary;
import vn.tgpl.statute.reference.CaseTarget;
import vn.tgpl.statute.reference.CodeList;
import vn.tgpl.statute.reference.FeeParameter;
import vn.tgpl.statute.reference.LegalCode;
import vn.tgpl.statute.reference.LegalForm;
import vn.tgpl.statute.reference.ProviderForm;
import vn.tgpl.statute.reference.QualityCriterion;
import vn.tgpl.statute.reference.QualityGrade;
import vn.tgpl.statute.reference.Reference;
import vn.tgpl.statute.table.TableSource;

/** The parts of the document on who is entitled, what is coded, graded and paid, and the courts, as Markdown. */
final class ReferenceSections {

    private ReferenceSections() {}

    static String text(TableSource tables) {
        var entitlements = Entitlements.read(tables);
        var reference = Reference.read(tables);
        var places = Places.read(tables);
        return String.join(
                "",
                "## Who is entitled\n\n",
                categories(entitlements.categories()),
                proofs(entitlements.proofs()),
                "## Coded lists\n\n",
                codes(reference.codes()),
                "## Providers, forms and quality\n\n",
                providerForms(reference.providerForms()),
                forms(reference.forms()),
                criteria(reference.criteria()),
                grades(reference.grades()),
                "## Pay and targets\n\n",
                salaries(reference.salaries()),
                feeParameters(reference.feeParameters()),
                caseTargets(reference.caseTargets()),
                "## Courts and procuracies\n\n",
                bodies("Courts", places.courts()),
                bodies("Procuracies", places.procuracies()));
    }

    private static String categories(List<EligibilityCategory> rows) {
        return new DatedTable<>("Categories of persons", rows)
                .column("Code", EligibilityCategory::code)
                .column("Art. 7", EligibilityCategory::number)
                .column("Vietnamese", EligibilityCategory::vietnamese)
                .column("English", EligibilityCategory::english)
                .column("Financial difficulty", row -> row.financialDifficulty() ? "needed" : "")
                .column("When", EligibilityCategory::when)
                .text();
    }

    private static String proofs(List<CategoryProof> rows) {
        return new DatedTable<>("What proves a category", rows)
                .column("Code", CategoryProof::code)
                .column("Vietnamese", CategoryProof::vietnamese)
                .column("Proves", CategoryProof::proves)
                .column("Of", row -> String.join(", ", row.categories()))
                .text();
    }

    private static String codes(List<LegalCode> rows) {
        return Arrays.stream(CodeList.values())
                .map(list -> new DatedTable<>(list.name(), LegalCode.of(list, rows))
                        .column("Code", LegalCode::code)
                        .column("Symbol", row -> row.symbol().orElse(""))
                        .column("Vietnamese", LegalCode::vietnamese)
                        .column("English", LegalCode::english)
                        .text())
                .collect(Collectors.joining());
    }

    private static String providerForms(List<ProviderForm> rows) {
        return new DatedTable<>("Who may provide which form of aid", rows)
                .column("Provider", ProviderForm::providerKind)
                .column("Forms of aid", row -> String.join(", ", row.forms()))
                .text();
    }

    private static String forms(List<LegalForm> rows) {
        return new DatedTable<>("Forms", rows)
                .column("Code", LegalForm::code)
                .column("Symbol", LegalForm::symbol)
                .column("Vietnamese", LegalForm::vietnamese)
                .column("Use", LegalForm::use)
                .text();
    }

    private static String criteria(List<QualityCriterion> rows) {
        return new DatedTable<>("Quality criteria", rows)
                .column("Group", QualityCriterion::group)
                .column("Code", QualityCriterion::code)
                .column("Vietnamese", QualityCriterion::vietnamese)
                .column("Points", QualityCriterion::points)
                .text();
    }

    private static String grades(List<QualityGrade> rows) {
        return new DatedTable<>("Quality grades", rows)
                .column("Code", QualityGrade::code)
                .column("Vietnamese", QualityGrade::vietnamese)
                .column("Points needed", QualityGrade::least)
                .text();
    }

    private static String salaries(List<BaseSalary> rows) {
        return new DatedTable<>("Base salary", rows)
                .column("Đồng a month", BaseSalary::amount)
                .text();
    }

    private static String feeParameters(List<FeeParameter> rows) {
        return new DatedTable<>("Figures of the fees", rows)
                .column("Code", FeeParameter::code)
                .column("Value", FeeParameter::value)
                .text();
    }

    private static String caseTargets(List<CaseTarget> rows) {
        return new DatedTable<>("Yearly case targets", rows)
                .column("From years of service", CaseTarget::fromYears)
                .column("Below", row -> row.belowYears().map(String::valueOf).orElse(""))
                .column("Grade", CaseTarget::grade)
                .column("Least", CaseTarget::least)
                .column("Most", CaseTarget::most)
                .text();
    }

    private static String bodies(String heading, List<JudicialBody> rows) {
        return new DatedTable<>(heading, rows)
                .column("Code", JudicialBody::code)
                .column("Name", JudicialBody::name)
                .column("Area", row -> row.area().orElse(""))
                .text();
    }
}
