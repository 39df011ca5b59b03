package vn.tgpl.casework.work.http;

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
import vn.tgpl.casework.work.WorkReading;
import vn.tgpl.platform.paging.Listing;
import vn.tgpl.platform.paging.Page;

/** What awaits an agency: the work of providers that it saw. */
@Path("/v1/activities")
@Tag(name = "Work")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ConfirmableActivityResource {

    private final WorkReading reading;

    ConfirmableActivityResource(WorkReading reading) {
        this.reading = reading;
    }

    @GET
    @PermissionsAllowed({"case:manage", "case:register", "referral:write"})
    @Operation(
            summary = "Các hoạt động chờ cơ quan xác nhận",
            description = "What the caller's agency may confirm, in all cases that it takes part in, newest first.")
    public Page<ActivityView> list(
            @QueryParam("awaiting") @Parameter(description = "Only those on which nobody has decided yet")
                    boolean awaiting,
            @BeanParam @Valid Listing listing) {
        return reading.confirmable(awaiting, listing.cursor, listing.limit).map(ActivityView::of);
    }
}
