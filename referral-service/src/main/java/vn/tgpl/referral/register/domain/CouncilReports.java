package vn.tgpl.referral.register.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The council's reports, as the law in force at the time has them. */
@ApplicationScoped
public class CouncilReports implements PanacheRepositoryBase<CouncilReport, Integer> {

    public Optional<CouncilReport> of(CouncilReportKind report, int year) {
        return list("report", report).stream().filter(row -> row.holds(year)).findFirst();
    }
}
