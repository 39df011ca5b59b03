package vn.tgpl.casework.complaint.http;

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
import vn.tgpl.casework.complaint.ComplaintReading;
import vn.tgpl.casework.complaint.domain.ComplaintState;
import vn.tgpl.platform.paging.Listing;
import vn.tgpl.platform.paging.Page;

/** The complaints about all cases. */
@Path("/v1/complaints")
@Tag(name = "Complaints")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AllComplaintResource {

    private final ComplaintReading reading;

    AllComplaintResource(ComplaintReading reading) {
        this.reading = reading;
    }

    @GET
    @PermissionsAllowed({"case:manage", "case:read"})
    @Operation(
            summary = "Danh sách khiếu nại",
            description =
                    "What awaits an answer, for the Centre and the Department of Justice, newest first, without their"
                            + " words.")
    public Page<ComplaintSummary> list(
            @QueryParam("state") @Parameter(description = "RECEIVED awaits the head, APPEALED the Director of Justice")
                    ComplaintState state,
            @BeanParam @Valid Listing listing) {
        return reading.list(null, state, listing.cursor, listing.limit).map(ComplaintSummary::of);
    }
}
