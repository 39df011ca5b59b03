package vn.tgpl.court.clash.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tgpl.court.clash.ClashReading;
import vn.tgpl.court.clash.SeenClash;
import vn.tgpl.platform.feed.Changes;
import vn.tgpl.platform.feed.ChangesQuery;
import vn.tgpl.platform.paging.Listing;
import vn.tgpl.platform.paging.Page;
import vn.tgpl.platform.paging.QueryInstant;

/** Hearings that clash. */
@Path("/v1/clashes")
@Tag(name = "Clashes", description = "Trùng lịch xét xử")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ClashResource {

    private final ClashReading reading;

    ClashResource(ClashReading reading) {
        this.reading = reading;
    }

    @GET
    @PermissionsAllowed("hearing:read")
    @Operation(
            summary = "Các phiên tòa trùng lịch",
            description = "What clashes as the lists stand: a provider in two places, a courtroom twice, a day off. A"
                    + " court sees its hearings, the Centre those of its cases, a provider his own.")
    public Page<SeenClash> list(
            @QueryParam("from") @Parameter(description = "From this day on; today where it is left out")
                    QueryInstant from,
            @QueryParam("to") @Parameter(description = "Before this day") QueryInstant to,
            @BeanParam @Valid Listing page) {
        return reading.list(QueryInstant.day("from", from), QueryInstant.day("to", to), page.cursor, page.limit);
    }

    @GET
    @Path("changes")
    @PermissionsAllowed("hearing:read")
    @Operation(
            summary = "Trùng lịch mới kể từ con trỏ",
            description = "Each clash when it came up, in commit order; the list says which are still there.")
    public Changes<SeenClash> changes(@BeanParam @Valid ChangesQuery query) {
        return Changes.of(reading.changes(query.since, query.limit), SeenClash.class);
    }
}
