package vn.tgpl.casework.intake.http;

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
import vn.tgpl.casework.casefile.CaseDisclosure;
import vn.tgpl.casework.casefile.DisclosedCase;
import vn.tgpl.casework.intake.CategoryProving;
import vn.tgpl.casework.intake.domain.ProofRequest;
import vn.tgpl.platform.caller.Caller;
import vn.tgpl.platform.idempotency.Idempotent;
import vn.tgpl.platform.openapi.Refuses;
import vn.tgpl.platform.precondition.Answers;
import vn.tgpl.platform.precondition.IfMatch;
import vn.tgpl.platform.problem.RefusalKind;

/** The proof of the person's category. */
@Path("/v1/cases/{id}/proof")
@Tag(name = "Cases")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ProofResource {

    private final CategoryProving proving;
    private final CaseDisclosure disclosure;
    private final Caller caller;

    ProofResource(CategoryProving proving, CaseDisclosure disclosure, Caller caller) {
        this.proving = proving;
        this.disclosure = disclosure;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @PermissionsAllowed("case:manage")
    @Operation(
            summary = "Ghi nhận giấy tờ chứng minh diện",
            description = "Records what proves the person's category; answers with the case and all its proofs.")
    @APIResponseSchema(value = DisclosedCase.class, responseCode = "201", responseDescription = "Recorded")
    @Refuses(
            kind = RefusalKind.CONFLICT,
            code = "case-step-not-allowed",
            arguments = {"REFUSED", "proof"},
            allowed = {})
    public RestResponse<DisclosedCase> prove(
            UUID id, @HeaderParam("If-Match") IfMatch seen, @NotNull @Valid ProofRequest proof) {
        var proven = proving.prove(caller.agency(), id, seen, proof);
        return Answers.created("/v1/cases/" + id, disclosure.toCaller(proven));
    }
}
