package vn.tgpl.casework.intake.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tgpl.casework.casefile.CaseDisclosure;
import vn.tgpl.casework.casefile.DisclosedCase;
import vn.tgpl.casework.intake.DeskIntake;
import vn.tgpl.casework.intake.domain.AidRequest;
import vn.tgpl.platform.caller.Caller;
import vn.tgpl.platform.idempotency.Idempotent;
import vn.tgpl.platform.precondition.Answers;

/** Requests made at the Centre itself. */
@Path("/v1/cases")
@Tag(name = "Cases")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class DeskResource {

    private final DeskIntake desk;
    private final CaseDisclosure disclosure;
    private final Caller caller;

    DeskResource(DeskIntake desk, CaseDisclosure disclosure, Caller caller) {
        this.desk = desk;
        this.disclosure = disclosure;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @PermissionsAllowed("case:manage")
    @Operation(
            summary = "Tiếp nhận yêu cầu tại Trung tâm",
            description = "Opens a case for a request that the person, a relative or a commune brought to the Centre.")
    @APIResponseSchema(
            value = DisclosedCase.class,
            responseCode = "201",
            responseDescription = "Opened; it waits for the Centre's decision")
    public RestResponse<DisclosedCase> open(@NotNull @Valid AidRequest request) {
        var view = disclosure.toCaller(desk.open(caller.agency(), request));
        return Answers.created("/v1/cases/" + view.id(), view);
    }
}
