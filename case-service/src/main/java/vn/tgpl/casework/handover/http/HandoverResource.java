package vn.tgpl.casework.handover.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tgpl.casework.handover.FileHandover;
import vn.tgpl.casework.handover.domain.HandoverEntry;
import vn.tgpl.platform.openapi.Refuses;
import vn.tgpl.platform.precondition.IfMatch;
import vn.tgpl.platform.problem.RefusalKind;

/** The file of an ended case. */
@Path("/v1/cases/{id}/handover")
@Tag(name = "Endings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class HandoverResource {

    private final FileHandover handover;

    HandoverResource(FileHandover handover) {
        this.handover = handover;
    }

    @PUT
    @PermissionsAllowed("case:manage")
    @Operation(
            summary = "Bàn giao hồ sơ vụ việc",
            description = "Records the file that the provider handed over; papers that it should hold and does not are"
                    + " warnings, and may follow in a later record.")
    @Refuses(kind = RefusalKind.CONFLICT, code = "case-not-ended")
    public HandoverView put(UUID id, @HeaderParam("If-Match") IfMatch seen, @NotNull @Valid HandoverEntry entry) {
        return HandoverView.of(handover.record(id, seen, entry));
    }

    @GET
    @PermissionsAllowed({"case:manage", "case:read"})
    @Operation(summary = "Xem việc bàn giao hồ sơ", description = "For the Centre and the Department of Justice.")
    public HandoverView get(UUID id) {
        return HandoverView.of(handover.find(id));
    }
}
