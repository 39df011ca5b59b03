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
import vn.tgpl.casework.assignment.ProviderChange;
import vn.tgpl.casework.assignment.domain.RequestedChange;
import vn.tgpl.casework.casefile.CaseDisclosure;
import vn.tgpl.casework.casefile.DisclosedCase;
import vn.tgpl.platform.caller.Caller;
import vn.tgpl.platform.idempotency.Idempotent;
import vn.tgpl.platform.openapi.Refuses;
import vn.tgpl.platform.paging.Page;
import vn.tgpl.platform.precondition.Answers;
import vn.tgpl.platform.precondition.IfMatch;
import vn.tgpl.platform.problem.RefusalKind;

/** The aided persons' requests for another provider. */
@Path("/v1/cases/{id}/change-requests")
@Tag(name = "Cases")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ChangeRequestResource {

    private final ProviderChange change;
    private final CaseDisclosure disclosure;
    private final Caller caller;

    ChangeRequestResource(ProviderChange change, CaseDisclosure disclosure, Caller caller) {
        this.change = change;
        this.disclosure = disclosure;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @PermissionsAllowed("case:manage")
    @Operation(
            summary = "Ghi nhận đề nghị thay đổi người thực hiện",
            description = "The person asks for another provider: the Centre's time to answer begins.")
    @APIResponseSchema(value = ChangeRequestView.class, responseCode = "201", responseDescription = "Recorded")
    @Refuses(kind = RefusalKind.CONFLICT, code = "no-provider-assigned")
    @Refuses(kind = RefusalKind.CONFLICT, code = "change-request-waiting")
    public RestResponse<ChangeRequestView> request(
            UUID id, @HeaderParam("If-Match") IfMatch seen, @NotNull @Valid RequestedChange requested) {
        var view = ChangeRequestView.of(change.request(caller.agency(), id, seen, requested));
        return Answers.created("/v1/cases/" + id + "/change-requests", view);
    }

    @POST
    @Path("{request}/decision")
    @Idempotent
    @PermissionsAllowed("case:manage")
    @Operation(
            summary = "Trả lời đề nghị thay đổi",
            description = "The Centre answers. Where it accepts, another provider is due; answers with the case.")
    @Refuses(kind = RefusalKind.CONFLICT, code = "change-request-answered")
    public RestResponse<DisclosedCase> answer(
            UUID id, UUID request, @HeaderParam("If-Match") IfMatch seen, @NotNull @Valid ChangeAnswerRequest answer) {
        var answered = change.answer(caller.agency(), id, seen, request, answer.accepted(), answer.detail());
        return RestResponse.ok(disclosure.toCaller(answered));
    }

    @GET
    @PermissionsAllowed("case:manage")
    @Operation(
            summary = "Các đề nghị thay đổi người thực hiện",
            description = "The case's requests, the first one first; each look is audited.")
    public Page<ChangeRequestView> list(UUID id) {
        var views = change.of(caller.agency(), id).stream()
                .map(ChangeRequestView::of)
                .toList();
        return new Page<>(views, null);
    }
}
