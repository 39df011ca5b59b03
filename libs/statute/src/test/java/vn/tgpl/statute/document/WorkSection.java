package vn.tgpl.statute.document;

import vn.tgpl.statute.reference.ImmediateGround;
import vn.tgpl.statute.reference.LegalForm;
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
        return immediate() + providers() + forms() + criteria() + grades();
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
                .text();
    }

    private String forms() {
        return new DatedTable<>("Forms", reference.forms())
                .code("Code", LegalForm::code)
                .column("Symbol", LegalForm::symbol)
                .column("Vietnamese", LegalForm::vietnamese)
                .column("Use", LegalForm::use)
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
