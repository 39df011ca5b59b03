package vn.tgpl.statute.document;

import vn.tgpl.statute.reference.BaseSalary;
import vn.tgpl.statute.reference.CaseTarget;
import vn.tgpl.statute.reference.FeeParameter;
import vn.tgpl.statute.reference.Reference;

/** What legal aid is paid, and how much of it an officer owes. */
record PaySection(Reference reference) implements Section {

    @Override
    public String title() {
        return "Pay and targets";
    }

    @Override
    public String text() {
        return "A fee is a part of the base salary that is in force on the day of the work.\n\n" + salaries()
                + figures() + targets();
    }

    private String salaries() {
        return new DatedTable<>("Base salary", reference.salaries())
                .column("Đồng a month", BaseSalary::amount)
                .text();
    }

    private String figures() {
        return new DatedTable<>("Figures of the fees", reference.feeParameters())
                .code("Code", FeeParameter::code)
                .column("Value", FeeParameter::value)
                .text();
    }

    private String targets() {
        return new DatedTable<>("Yearly case targets", reference.caseTargets())
                .column("From years of service", CaseTarget::fromYears)
                .column("Below", row -> row.belowYears().map(String::valueOf).orElse(""))
                .code("Grade", CaseTarget::grade)
                .column("Least", CaseTarget::least)
                .column("Most", CaseTarget::most)
                .text();
    }
}
