package vn.tgpl.referral.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.referral.register.domain.CouncilReport;
import vn.tgpl.referral.register.domain.CouncilReportKind;
import vn.tgpl.referral.register.domain.CouncilReports;
import vn.tgpl.referral.register.domain.Counts;
import vn.tgpl.referral.register.domain.Period;
import vn.tgpl.referral.register.domain.RegisterFilter;
import vn.tgpl.referral.register.domain.RegisterRows;

/**
 * The figures of the reports to the coordination council, counted from the register: the notices that came in the
 * report's part of the year, as they stand now.
 */
@ApplicationScoped
public class CouncilFigures {

    private final CouncilReports reports;
    private final RegisterRows rows;

    CouncilFigures(CouncilReports reports, RegisterRows rows) {
        this.reports = reports;
        this.rows = rows;
    }

    /** @param agency whose figures, or null for those of all agencies */
    @Transactional
    public Figures of(CouncilReportKind kind, int year, String agency) {
        var report = reports.of(kind, year).orElseThrow(() -> new InvalidInput(InputError.in("year", "no-report")));
        var period = report.of(year);
        return new Figures(kind, report, period, rows.count(new RegisterFilter(agency, period, null)));
    }

    public record Figures(CouncilReportKind kind, CouncilReport report, Period period, Counts counts) {}
}
