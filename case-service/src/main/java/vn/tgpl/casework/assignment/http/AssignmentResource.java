package vn.tgpl.casework.assignment.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import vn.tgpl.casework.assignment.DecisionRegister;
import vn.tgpl.casework.assignment.ProviderAssignment;
import vn.tgpl.casework.casefile.CaseDisclosure;
import vn.tgpl.casework.casefile.DisclosedCase;
import vn.tgpl.platform.caller.Caller;
import vn.tgpl.platform.idempotency.Idempotent;
import vn.tgpl.platform.openapi.Refuses;
import vn.tgpl.platform.paging.Page;
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
    private final DecisionRegister decisions;
    private final CaseDisclosure disclosure;
    private final Caller caller;

    AssignmentResource(
            ProviderAssignment assignment, DecisionRegister decisions, CaseDisclosure disclosure, Caller caller) {
        this.assignment = assignment;
        this.decisions = decisions;
        this.disclosure = disclosure;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @PermissionsAllowed("case:manage")
    @Operation(
            summary = "Cử người thực hiện trợ giúp pháp lý",
            description =
                    "Assigns a provider, the first or a replacement; answers with the case. A conflict of interest"
                            + " is refused unless it is overridden with a reason; a reason that overrides nothing is refused.")
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
    @Refuses(kind = RefusalKind.CONFLICT, code = "provider-without-card", arguments = "LAWYER")
    @Refuses(kind = RefusalKind.CONFLICT, code = "provider-already-assigned")
    @Refuses(kind = RefusalKind.CONFLICT, code = "conflict-of-interest", arguments = "OPPOSED_INTERESTS")
    public RestResponse<DisclosedCase> assign(
            UUID id, @HeaderParam("If-Match") IfMatch seen, @NotNull @Valid AssignmentRequest request) {
        var assigned = assignment.assign(caller.agency(), id, seen, request.providerId(), request.overrideReason());
        return Answers.created("/v1/cases/" + id, disclosure.toCaller(assigned));
    }

    @GET
    @PermissionsAllowed({"case:manage", "case:read", "case:work", "case:register", "involvement:read"})
    @Operation(
            summary = "Các quyết định cử",
            description = "Who was assigned by which decision and until when, the first one first; for everybody who"
                    + " takes part in the case. The notes are for the Centre alone.")
    public Page<AssignmentView> list(UUID id) {
        var withNotes = caller.may("case:manage");
        var withTold = withNotes || caller.may("case:read") || caller.may("case:work");
        var views = decisions.of(id).stream()
                .map(seen -> AssignmentView.of(seen, withTold, withNotes))
                .toList();
        return new Page<>(views, null);
    }
}
