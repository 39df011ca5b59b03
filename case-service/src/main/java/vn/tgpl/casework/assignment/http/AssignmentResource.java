package vn.tgpl.casework.assignment.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tgpl.casework.assignment.ProviderAssignment;
import vn.tgpl.casework.casefile.CaseDisclosure;
import vn.tgpl.casework.casefile.DisclosedCase;
import vn.tgpl.platform.caller.Caller;
import vn.tgpl.platform.idempotency.Idempotent;
import vn.tgpl.platform.openapi.Refuses;
import vn.tgpl.platform.precondition.Answers;
import vn.tgpl.platform.precondition.IfMatch;
import vn.tgpl.platform.problem.RefusalKind;

/** The Centre's assignment decisions. */
@Path("/v1/cases/{id}/assignments")
@Tag(name = "Cases")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AssignmentResource {

    private final ProviderAssignment assignment;
    private final CaseDisclosure disclosure;
    private final Caller caller;

    AssignmentResource(ProviderAssignment assignment, CaseDisclosure disclosure, Caller caller) {
        this.assignment = assignment;
        this.disclosure = disclosure;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @PermissionsAllowed("case:manage")
    @Operation(
            summary = "Cử người thực hiện trợ giúp pháp lý",
            description = "Assigns a provider, the first or a replacement; answers with the case.")
    @APIResponseSchema(value = DisclosedCase.class, responseCode = "201", responseDescription = "Assigned")
    @Refuses(
            kind = RefusalKind.CONFLICT,
            code = "case-step-not-allowed",
            arguments = {"PENDING", "ASSIGNED"},
            allowed = {"acceptance", "refusal", "transfer"})
    @Refuses(
            kind = RefusalKind.CONFLICT,
            code = "provider-kind-not-allowed",
            arguments = {"COLLABORATOR", "LITIGATION"})
    @Refuses(kind = RefusalKind.CONFLICT, code = "provider-not-practising")
    public RestResponse<DisclosedCase> assign(
            UUID id, @HeaderParam("If-Match") IfMatch seen, @NotNull @Valid AssignmentRequest request) {
        var view = disclosure.toCaller(assignment.assign(caller.agency(), id, seen, request.providerId()));
        return Answers.created("/v1/cases/" + id, view);
    }
}
