package vn.tgpl.referral.register.http;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.tgpl.platform.paging.QueryInstant;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.referral.register.domain.Figure;
import vn.tgpl.referral.register.domain.Period;
import vn.tgpl.referral.register.domain.RegisterFilter;
import vn.tgpl.statute.time.LegalTime;

/** Which rows of the register to show. */
public class RegisterQuery {

    @QueryParam("from")
    @Parameter(required = true, description = "The first day, in Vietnam, on which the notice came")
    public QueryInstant from;

    @QueryParam("to")
    @Parameter(required = true, description = "The last day, included; at most ten years from the first")
    public QueryInstant to;

    @QueryParam("figure")
    @Parameter(example = "KIND:NOTICE", description = "Only the rows that this figure of the council's report counts")
    public String figure;

    RegisterFilter of(String agency) {
        var period = new Period(day("from", from), day("to", to));
        return new RegisterFilter(agency, period, figure == null ? null : Figure.named(figure));
    }

    private static LocalDate day(String parameter, QueryInstant given) {
        if (given == null) {
            throw new InvalidInput(InputError.in(parameter, "required"));
        }
        return LegalTime.dayOf(QueryInstant.instant(parameter, given));
    }
}
