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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tgpl.casework.assignment.ProviderWithdrawal;
import vn.tgpl.casework.casefile.CaseDisclosure;
import vn.tgpl.casework.casefile.DisclosedCase;
import vn.tgpl.platform.idempotency.Idempotent;
import vn.tgpl.platform.openapi.Refuses;
import vn.tgpl.platform.precondition.IfMatch;
import vn.tgpl.platform.problem.RefusalKind;

/** A provider who must refuse or stop. */
@Path("/v1/cases/{id}/provider-refusal")
@Tag(name = "Cases")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ProviderRefusalResource {

    private final ProviderWithdrawal withdrawal;
    private final CaseDisclosure disclosure;

    ProviderRefusalResource(ProviderWithdrawal withdrawal, CaseDisclosure disclosure) {
        this.withdrawal = withdrawal;
        this.disclosure = disclosure;
    }

    @POST
    @Idempotent
    @PermissionsAllowed({"case:manage", "case:work"})
    @Operation(
            summary = "Từ chối thực hiện trợ giúp pháp lý",
            description = "The assigned provider, or the Centre for them, refuses the case: another provider is due.")
    @Refuses(
            kind = RefusalKind.CONFLICT,
            code = "case-step-not-allowed",
            arguments = {"REPLACEMENT_DUE", "REPLACEMENT_DUE"})
    public RestResponse<DisclosedCase> refuse(
            UUID id, @HeaderParam("If-Match") IfMatch seen, @NotNull @Valid ProviderRefusalRequest request) {
        var refused = withdrawal.refuse(id, seen, request.ground(), request.detail());
        return RestResponse.ok(disclosure.toCaller(refused));
    }
}
