package vn.tgpl.casework.conflict.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import vn.tgpl.platform.caller.Caller;
import vn.tgpl.platform.idempotency.Idempotent;
import vn.tgpl.platform.paging.Page;
import vn.tgpl.platform.precondition.Answers;

/** Which persons' interests are opposed. */
@Path("/v1/cases/{id}/oppositions")
@Tag(name = "Conflicts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class OppositionResource {

    private final CaseOppositions oppositions;
    private final Caller caller;

    OppositionResource(CaseOppositions oppositions, Caller caller) {
        this.oppositions = oppositions;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @PermissionsAllowed("case:manage")
    @Operation(
            summary = "Khai quyền lợi đối lập",
            description = "Declares that the interests of the two cases' persons are opposed, such as those of two"
                    + " accused: one provider may not aid both.")
    @APIResponseSchema(value = OppositionView.class, responseCode = "201", responseDescription = "Declared")
    public RestResponse<OppositionView> oppose(UUID id, @NotNull @Valid OppositionRequest request) {
        oppositions.declare(caller.agency(), id, request.caseId());
        return Answers.created("/v1/cases/" + id, new OppositionView(id, request.caseId(), null));
    }

    @GET
    @PermissionsAllowed("case:manage")
    @Operation(
            summary = "Những quyền lợi đối lập đã khai",
            description = "What was declared of the case, the first one first, also what was withdrawn.")
    public Page<OppositionView> list(UUID id) {
        var views = oppositions.of(caller.agency(), id).stream()
                .map(opposition -> OppositionView.of(id, opposition))
                .toList();
        return new Page<>(views, null);
    }

    @POST
    @Path("{other}/withdrawal")
    @Idempotent
    @PermissionsAllowed("case:manage")
    @Operation(
            summary = "Rút khai quyền lợi đối lập",
            description = "The interests are not opposed after all: no assignment is checked against it any more. Those"
                    + " decided before stay as they are.")
    public RestResponse<OppositionView> withdraw(UUID id, UUID other, @NotNull @Valid WithdrawalRequest request) {
        var withdrawn = oppositions.withdraw(caller.agency(), id, other, request.reason());
        return RestResponse.ok(OppositionView.of(id, withdrawn));
    }
}
