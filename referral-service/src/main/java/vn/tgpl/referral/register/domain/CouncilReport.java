package vn.tgpl.referral.register.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.MonthDay;

/** A report to the coordination council (Hội đồng phối hợp liên ngành): which part of the year it counts, as data. */
@Entity
@Table(name = "council_report")
public class CouncilReport {

    @Id
    private int id;

    @Enumerated(EnumType.STRING)
    private CouncilReportKind report;

    private String form;
    private String firstDay;
    private String lastDay;
    private String basis;
    private LocalDate validFrom;
    private LocalDate validTo;

    protected CouncilReport() {}

    public Period of(int year) {
        return new Period(day(firstDay, year), day(lastDay, year));
    }

    /** Whether the year's report was made by this row: it held when the period ended. */
    boolean holds(int year) {
        var end = day(lastDay, year);
        return !end.isBefore(validFrom) && (validTo == null || !end.isAfter(validTo));
    }

    private static LocalDate day(String monthAndDay, int year) {
        return MonthDay.parse("--" + monthAndDay).atYear(year);
    }

    public String form() {
        return form;
    }

    public String basis() {
        return basis;
    }
}
