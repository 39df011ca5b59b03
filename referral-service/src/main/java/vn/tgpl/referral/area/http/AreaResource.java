package vn.tgpl.referral.area.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tgpl.platform.openapi.Refuses;
import vn.tgpl.platform.paging.Cursor;
import vn.tgpl.platform.paging.Listing;
import vn.tgpl.platform.paging.Page;
import vn.tgpl.platform.paging.QueryInstant;
import vn.tgpl.platform.precondition.IfMatch;
import vn.tgpl.platform.problem.RefusalKind;
import vn.tgpl.referral.area.Areas;
import vn.tgpl.referral.area.CoveredCommune;
import vn.tgpl.referral.area.domain.SilentCommune;
import vn.tgpl.statute.time.LegalTime;

/** Which officer of the Centre is responsible for which commune. */
@Path("/v1/areas")
@Tag(name = "Areas", description = "Địa bàn phụ trách")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AreaResource {

    private final Areas areas;
    private final Clock clock;

    AreaResource(Areas areas, Clock clock) {
        this.areas = areas;
        this.clock = clock;
    }

    @PUT
    @Path("{commune}/{from}")
    @PermissionsAllowed("duty:manage")
    @Operation(
            summary = "Phân công phụ trách địa bàn",
            description = "Makes an officer responsible for the commune from this day on, instead of whoever was from"
                    + " the same day on. Nobody else may be on any of the days: end the other one's first.")
    @Refuses(kind = RefusalKind.CONFLICT, code = "area-already-covered", arguments = "2026-01-01")
    public AreaView assign(
            String commune,
            @Parameter(description = "The first day, yyyy-MM-dd") QueryInstant from,
            @HeaderParam("If-Match") IfMatch seen,
            @NotNull @Valid ResponsibilityRequest request) {
        var responsibility = request.from(QueryInstant.day("from", from));
        return AreaView.of(areas.assign(commune, responsibility, seen));
    }

    @GET
    @Path("{commune}")
    @PermissionsAllowed({"referral:read", "duty:manage"})
    @Operation(
            summary = "Xem một địa bàn",
            description = "The commune's officers over time; none where nobody has been responsible yet.")
    public AreaView get(String commune) {
        return AreaView.of(areas.find(commune));
    }

    @GET
    @PermissionsAllowed({"referral:read", "duty:manage"})
    @Operation(
            summary = "Người phụ trách từng địa bàn",
            description = "Every commune of the province with the officer who is responsible on a day, if one is.")
    public Page<CoveredCommune> list(
            @QueryParam("on") @Parameter(description = "The day; today if left out") QueryInstant on,
            @BeanParam @Valid Listing listing) {
        var given = QueryInstant.day("on", on);
        var day = given == null ? LegalTime.dayOf(clock.instant()) : given;
        return areas.list(day, place(listing.cursor), listing.limit);
    }

    @GET
    @Path("silent")
    @PermissionsAllowed({"duty:manage", "report:read"})
    @Operation(
            summary = "Địa bàn chưa có thông báo",
            description = "The communes from which no notice has come for this many days, for the Centre to seek people"
                    + " there who do not know of their right.")
    public Page<SilentCommune> silent(
            @QueryParam("days") @DefaultValue("30") @Min(1) @Max(3650) int days, @BeanParam @Valid Listing listing) {
        var since = clock.instant().minus(Duration.ofDays(days));
        return areas.silent(since, place(listing.cursor), listing.limit);
    }

    private static String place(Cursor cursor) {
        return cursor.isStart() ? "" : cursor.name();
    }
}
