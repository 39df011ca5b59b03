package vn.tgpl.casework.registration.http;

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
import vn.tgpl.casework.registration.CounselRegistration;
import vn.tgpl.casework.registration.domain.RegistrationDecision;
import vn.tgpl.platform.caller.Caller;
import vn.tgpl.platform.idempotency.Idempotent;
import vn.tgpl.platform.openapi.Refuses;
import vn.tgpl.platform.precondition.Answers;
import vn.tgpl.platform.precondition.IfMatch;
import vn.tgpl.platform.problem.RefusalKind;

/** What proceedings agencies decide on registering counsel. */
@Path("/v1/cases/{id}/registrations")
@Tag(name = "Cases")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class RegistrationResource {

    private final CounselRegistration registration;
    private final CaseDisclosure disclosure;
    private final Caller caller;

    RegistrationResource(CounselRegistration registration, CaseDisclosure disclosure, Caller caller) {
        this.registration = registration;
        this.disclosure = disclosure;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @PermissionsAllowed("case:register")
    @Operation(
            summary = "Ghi nhận việc đăng ký bào chữa",
            description = "Records that counsel is registered, or refused, or the registration cancelled.")
    @APIResponseSchema(
            value = DisclosedCase.class,
            responseCode = "201",
            responseDescription = "Recorded; answers with the case")
    @Refuses(
            kind = RefusalKind.CONFLICT,
            code = "case-step-not-allowed",
            arguments = {"ACCEPTED", "REGISTERED"},
            allowed = {"assignments", "discontinuance"})
    public RestResponse<DisclosedCase> decide(
            UUID id, @HeaderParam("If-Match") IfMatch seen, @NotNull @Valid RegistrationDecision made) {
        var decided = registration.record(caller.agency(), id, seen, made);
        return Answers.created("/v1/cases/" + id, disclosure.toCaller(decided));
    }
}
