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
import vn.tgpl.casework.conflict.DeclaredConflicts;
import vn.tgpl.casework.conflict.domain.Declared;
import vn.tgpl.platform.caller.Caller;
import vn.tgpl.platform.idempotency.Idempotent;
import vn.tgpl.platform.openapi.Refuses;
import vn.tgpl.platform.paging.Listing;
import vn.tgpl.platform.paging.Page;
import vn.tgpl.platform.precondition.Answers;
import vn.tgpl.platform.problem.RefusalKind;

/** What providers declare to stand between them and a case. */
@Path("/v1/providers/{id}/declarations")
@Tag(name = "Conflicts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class DeclarationResource {

    private final DeclaredConflicts conflicts;
    private final Caller caller;

    DeclarationResource(DeclaredConflicts conflicts, Caller caller) {
        this.conflicts = conflicts;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @PermissionsAllowed({"case:manage", "case:work"})
    @Operation(
            summary = "Khai căn cứ phải từ chối",
            description = "The provider, or the Centre, declares a family tie, a role in the case before, or another"
                    + " ground. The detail is for the Centre alone.")
    @APIResponseSchema(value = DeclarationView.class, responseCode = "201", responseDescription = "Declared")
    public RestResponse<DeclarationView> declare(UUID id, @NotNull @Valid Declared declared) {
        var view = DeclarationView.of(conflicts.declare(id, declared));
        return Answers.created("/v1/providers/" + id + "/declarations", view);
    }

    @GET
    @PermissionsAllowed("case:manage")
    @Operation(
            summary = "Những căn cứ đã khai",
            description = "What was declared of the provider, newest first; each look is audited.")
    public Page<DeclarationView> list(UUID id, @BeanParam @Valid Listing listing) {
        return conflicts
                .list(caller.agency(), id, listing.cursor, listing.limit)
                .map(DeclarationView::of);
    }

    @POST
    @Path("{declaration}/withdrawal")
    @Idempotent
    @PermissionsAllowed("case:manage")
    @Operation(
            summary = "Rút căn cứ đã khai",
            description =
                    "The Centre finds that what was declared holds no more: no assignment is checked against it any"
                            + " more. Those decided before stay as they are.")
    @Refuses(kind = RefusalKind.CONFLICT, code = "already-withdrawn")
    public RestResponse<DeclarationView> withdraw(
            UUID id, UUID declaration, @NotNull @Valid WithdrawalRequest request) {
        var withdrawn = conflicts.withdraw(caller.agency(), id, declaration, request.reason());
        return RestResponse.ok(DeclarationView.of(withdrawn));
    }
}
