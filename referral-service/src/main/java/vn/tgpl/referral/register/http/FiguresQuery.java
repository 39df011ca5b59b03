package vn.tgpl.referral.register.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import vn.tgpl.referral.register.domain.CouncilReportKind;

/** Which report to count. */
public class FiguresQuery {

    @QueryParam("year")
    @NotNull
    @Min(1900)
    @Max(2200)
    public Integer year;

    @QueryParam("report")
    @NotNull
    public CouncilReportKind report;
}
