package vn.tgpl.casework.custody.http;

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
import vn.tgpl.casework.custody.CustodyKeeping;
import vn.tgpl.casework.custody.domain.CustodyEntry;
import vn.tgpl.platform.openapi.Refuses;
import vn.tgpl.platform.precondition.IfMatch;
import vn.tgpl.platform.problem.RefusalKind;

/** The custody of a case's person. */
@Path("/v1/cases/{id}/custody")
@Tag(name = "Custody", description = "Thời hạn tạm giữ")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CustodyResource {

    private final CustodyKeeping custody;

    CustodyResource(CustodyKeeping custody) {
        this.custody = custody;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed({"case:manage", "case:work", "case:register", "referral:write"})
    @Operation(
            summary = "Ghi nhận việc tạm giữ, gia hạn, kết thúc tạm giữ",
            description =
                    "By the Centre, the case's provider or an agency that takes part. The end of the order in force is"
                            + " announced before it comes; the same entry again changes nothing.")
    @Refuses(
            kind = RefusalKind.CONFLICT,
            code = "case-ended",
            arguments = "COMPLETED",
            allowed = {"activities", "documents"})
    public CustodyView put(UUID id, @HeaderParam("If-Match") IfMatch seen, @NotNull @Valid CustodyEntry entry) {
        return CustodyView.of(custody.put(id, seen, entry));
    }

    @GET
    @PermissionsAllowed({"case:manage", "case:read", "case:work", "case:register", "referral:write"})
    @Operation(
            summary = "Xem thời hạn tạm giữ",
            description = "For the Centre, the case's provider and the agencies that take part.")
    public CustodyView get(UUID id) {
        return CustodyView.of(custody.find(id));
    }
}
