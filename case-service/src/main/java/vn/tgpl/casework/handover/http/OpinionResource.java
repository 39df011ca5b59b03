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
import vn.tgpl.casework.handover.OpinionTaking;
import vn.tgpl.casework.handover.domain.OpinionSheet;
import vn.tgpl.platform.precondition.IfMatch;

/** What the aided person thinks of the work. */
@Path("/v1/cases/{id}/opinion")
@Tag(name = "Endings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class OpinionResource {

    private final OpinionTaking opinions;

    OpinionResource(OpinionTaking opinions) {
        this.opinions = opinions;
    }

    @PUT
    @PermissionsAllowed("case:manage")
    @Operation(
            summary = "Ghi nhận phiếu lấy ý kiến (Mẫu 11)",
            description = "Records what the aided person said on the opinion sheet.")
    public OpinionView put(UUID id, @HeaderParam("If-Match") IfMatch seen, @NotNull @Valid OpinionSheet sheet) {
        return OpinionView.of(opinions.record(id, seen, sheet));
    }

    @GET
    @PermissionsAllowed({"case:manage", "case:read"})
    @Operation(
            summary = "Xem phiếu lấy ý kiến",
            description = "For the Centre and the Department of Justice; the look is audited.")
    public OpinionView get(UUID id) {
        return OpinionView.of(opinions.look(id));
    }
}
