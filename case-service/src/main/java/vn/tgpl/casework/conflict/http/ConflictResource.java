package vn.tgpl.casework.conflict.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tgpl.casework.conflict.ConflictCheck;
import vn.tgpl.platform.caller.Caller;

/** What stands between a provider and a case. */
@Path("/v1/cases/{id}")
@Tag(name = "Conflicts", description = "Xung đột lợi ích")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ConflictResource {

    private final ConflictCheck check;
    private final Caller caller;

    ConflictResource(ConflictCheck check, Caller caller) {
        this.check = check;
        this.caller = caller;
    }

    @GET
    @Path("conflicts")
    @PermissionsAllowed("case:manage")
    @Operation(
            summary = "Kiểm tra xung đột lợi ích",
            description = "What stands between a provider and the case; every assignment checks it again.")
    public ConflictView look(UUID id, @BeanParam @Valid ConflictQuery query) {
        return ConflictView.of(query.provider, check.look(caller.agency(), id, query.provider));
    }
}
