package vn.tgpl.statute.document;

import java.util.Set;
import vn.tgpl.statute.reference.ActivityKind;
import vn.tgpl.statute.reference.CasePaper;
import vn.tgpl.statute.reference.ImmediateGround;
import vn.tgpl.statute.reference.LegalForm;
import vn.tgpl.statute.reference.OpposedRoles;
import vn.tgpl.statute.reference.ProviderForm;
import vn.tgpl.statute.reference.QualityCriterion;
import vn.tgpl.statute.reference.QualityGrade;
import vn.tgpl.statute.reference.Reference;

/** Who may provide what, on which forms, and how well it was done. */
record WorkSection(Reference reference) implements Section {

    @Override
    public String title() {
        return "Intake, providers, forms and quality";
    }

    @Override
    public String text() {
        return immediate() + providers() + opposed() + activities() + forms() + papers() + criteria() + grades();
    }

    private String immediate() {
        return new DatedTable<>("Who is accepted at once", reference.immediateGrounds())
                .code("Ground", ImmediateGround::ground)
                .column("When", ImmediateGround::when)
                .text();
    }

    private String providers() {
        return new DatedTable<>("Who may provide which form of aid", reference.providerForms())
                .code("Provider", ProviderForm::providerKind)
                .column("Forms of aid", row -> String.join(", ", row.forms()))
                .column("Card", row -> row.needsCard() ? "needed" : "")
                .text();
    }

    private String activities() {
        return new DatedTable<>("Kinds of work in a case", reference.activityKinds())
                .code("Code", ActivityKind::code)
                .column("Vietnamese", ActivityKind::vietnamese)
                .column("English", ActivityKind::english)
                .column("Confirmed by", row -> Markdown.words(row.confirmedBy()))
                .column("Announced", row -> row.announced() ? "yes" : "")
                .text();
    }

    private String opposed() {
        return new DatedTable<>("Whose interests are opposed in one proceeding", reference.opposedRoles())
                .column("Procedure", row -> anyOf(row.procedures()))
                .column("Roles", row -> anyOf(row.roles()))
                .column("Opposed to", row -> anyOf(row.otherRoles()))
                .column("Holds", row -> row.declared() ? "when declared" : "always")
                .code("Ground", OpposedRoles::ground)
                .text();
    }

    private static String anyOf(Set<String> codes) {
        return codes.isEmpty() ? "any" : String.join(", ", codes);
    }

    private String forms() {
        return new DatedTable<>("Forms", reference.forms())
                .code("Code", LegalForm::code)
                .column("Symbol", LegalForm::symbol)
                .column("Vietnamese", LegalForm::vietnamese)
                .column("Use", LegalForm::use)
                .text();
    }

    private String papers() {
        return new DatedTable<>("Papers of a file of proceedings", reference.papers())
                .code("Code", CasePaper::code)
                .column("Vietnamese", CasePaper::vietnamese)
                .column("English", CasePaper::english)
                .column("Missed after", row -> String.join(", ", row.endings()))
                .column(
                        "In",
                        row -> row.procedures().isEmpty() ? "every procedure" : String.join(", ", row.procedures()))
                .text();
    }

    private String criteria() {
        return new DatedTable<>("Quality criteria", reference.criteria())
                .code("Group", QualityCriterion::group)
                .code("Code", QualityCriterion::code)
                .column("Vietnamese", QualityCriterion::vietnamese)
                .column("Points", QualityCriterion::points)
                .text();
    }

    private String grades() {
        return new DatedTable<>("Quality grades", reference.grades())
                .code("Code", QualityGrade::code)
                .column("Vietnamese", QualityGrade::vietnamese)
                .column("Points needed", QualityGrade::least)
                .text();
    }
}
