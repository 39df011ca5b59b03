package vn.tgpl.casework.conflict.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tgpl.casework.conflict.CaseOppositions;
import vn.tgpl.casework.conflict.ConflictCheck;
import vn.tgpl.platform.caller.Caller;
import vn.tgpl.platform.idempotency.Idempotent;
import vn.tgpl.platform.precondition.Answers;

/** What stands between a provider and a case, and which persons' interests are opposed. */
@Path("/v1/cases/{id}")
@Tag(name = "Conflicts", description = "Xung đột lợi ích")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ConflictResource {

    private final ConflictCheck check;
    private final CaseOppositions oppositions;
    private final Caller caller;

    ConflictResource(ConflictCheck check, CaseOppositions oppositions, Caller caller) {
        this.check = check;
        this.oppositions = oppositions;
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

    @POST
    @Path("oppositions")
    @Idempotent
    @PermissionsAllowed("case:manage")
    @Operation(
            summary = "Khai quyền lợi đối lập",
            description = "Declares that the interests of the two cases' persons are opposed, such as those of two"
                    + " accused: one provider may not aid both.")
    @APIResponseSchema(value = OppositionView.class, responseCode = "201", responseDescription = "Declared")
    public RestResponse<OppositionView> oppose(UUID id, @NotNull @Valid OppositionRequest request) {
        oppositions.declare(caller.agency(), id, request.caseId());
        return Answers.created("/v1/cases/" + id, new OppositionView(id, request.caseId()));
    }
}
