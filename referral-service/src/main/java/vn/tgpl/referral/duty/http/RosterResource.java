package vn.tgpl.referral.duty.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tgpl.platform.openapi.Refuses;
import vn.tgpl.platform.paging.Cursor;
import vn.tgpl.platform.paging.Listing;
import vn.tgpl.platform.paging.Page;
import vn.tgpl.platform.paging.QueryInstant;
import vn.tgpl.platform.precondition.Answers;
import vn.tgpl.platform.precondition.IfMatch;
import vn.tgpl.platform.problem.RefusalKind;
import vn.tgpl.referral.duty.DutyRosters;
import vn.tgpl.referral.duty.domain.Period;
import vn.tgpl.referral.duty.domain.RosterPlan;
import vn.tgpl.referral.duty.domain.RosterSummary;

/** The Centre's duty rosters. */
@Path("/v1/duty/rosters")
@Tag(name = "Duty", description = "Trực trợ giúp pháp lý")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class RosterResource {

    private final DutyRosters rosters;
    private final RosterViews views;

    RosterResource(DutyRosters rosters, RosterViews views) {
        this.rosters = rosters;
        this.views = views;
    }

    @PUT
    @Path("{from}/{to}")
    @PermissionsAllowed("duty:manage")
    @Operation(
            summary = "Công bố lịch trực",
            description = "Publishes the roster of these days, or changes it. A hole in it is a warning. Its clock says"
                    + " whether it was published as long ahead as the programme asks.")
    @APIResponse(responseCode = "201", description = "Published; Location tells where")
    @APIResponse(responseCode = "200", description = "The roster as it stands now")
    @Refuses(
            kind = RefusalKind.CONFLICT,
            code = "duty-roster-overlaps",
            arguments = {"2026-12-01", "2026-12-31"})
    public RestResponse<RosterView> publish(
            @Parameter(description = "The first day, yyyy-MM-dd") QueryInstant from,
            @Parameter(description = "The last day, yyyy-MM-dd") QueryInstant to,
            @HeaderParam("If-Match") IfMatch seen,
            @NotNull @Valid RosterPlan plan) {
        var published = rosters.publish(period(from, to), plan, seen);
        var view = views.of(published);
        return published.isNew()
                ? Answers.created("/v1/duty/rosters/" + view.from() + "/" + view.to(), view)
                : RestResponse.ok(view);
    }

    @GET
    @Path("{from}/{to}")
    @PermissionsAllowed({"referral:read", "referral:write", "duty:manage"})
    @Operation(summary = "Xem một lịch trực", description = "The roster of exactly these days, with its warnings.")
    public RosterView get(
            @Parameter(description = "The first day, yyyy-MM-dd") QueryInstant from,
            @Parameter(description = "The last day, yyyy-MM-dd") QueryInstant to) {
        return views.of(rosters.find(period(from, to)));
    }

    @GET
    @PermissionsAllowed({"referral:read", "referral:write", "duty:manage"})
    @Operation(summary = "Danh sách lịch trực", description = "The rosters in the order of their days.")
    public Page<RosterSummary> list(
            @QueryParam("from") @Parameter(description = "With this day or later ones") QueryInstant from,
            @QueryParam("to") @Parameter(description = "With this day or earlier ones") QueryInstant to,
            @BeanParam @Valid Listing listing) {
        return rosters.list(
                QueryInstant.day("from", from), QueryInstant.day("to", to), after(listing.cursor), listing.limit);
    }

    private static Period period(QueryInstant from, QueryInstant to) {
        return new Period(QueryInstant.day("from", from), QueryInstant.day("to", to));
    }

    private static Optional<LocalDate> after(Cursor cursor) {
        return cursor.isStart()
                ? Optional.empty()
                : Optional.of(QueryInstant.day("cursor", QueryInstant.valueOf(cursor.name())));
    }
}
