package vn.tgpl.court.schedule.http;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.tgpl.court.schedule.DayRange;
import vn.tgpl.platform.paging.QueryInstant;
import vn.tgpl.platform.problem.InputError;

/** Which part of a court's list. */
public class ScheduleQuery {

    private static final int DAYS_AHEAD = 7;

    @QueryParam("from")
    @Parameter(description = "The first day, in Vietnam; today where it is left out")
    public QueryInstant from;

    @QueryParam("to")
    @Parameter(description = "The last day, included; a week after the first where it is left out")
    public QueryInstant to;

    @QueryParam("room")
    @Size(min = 1, max = 100)
    @Parameter(description = "Only this room's, whatever its capitals and spaces", example = "P.2")
    public String room;

    DayRange range(LocalDate today, int mostDays) {
        var first = from == null ? today : QueryInstant.day("from", from);
        var last = to == null ? first.plusDays(DAYS_AHEAD) : QueryInstant.day("to", to);
        return new DayRange(first, last).check(mostDays, InputError.in("to", ""));
    }
}
