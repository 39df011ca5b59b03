package vn.tgpl.casework.ending.http;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tgpl.casework.casefile.CaseDisclosure;
import vn.tgpl.casework.casefile.DisclosedCase;
import vn.tgpl.casework.ending.CaseClosing;
import vn.tgpl.casework.ending.EndingReading;
import vn.tgpl.casework.ending.domain.Completion;
import vn.tgpl.casework.ending.domain.EarlyEnd;
import vn.tgpl.platform.caller.Caller;
import vn.tgpl.platform.idempotency.Idempotent;
import vn.tgpl.platform.openapi.Refuses;
import vn.tgpl.platform.precondition.IfMatch;
import vn.tgpl.platform.problem.RefusalKind;

/** How the Centre ends a case. */
@Path("/v1/cases/{id}")
@Tag(name = "Endings", description = "Kết thúc vụ việc")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class EndingResource {

    private final CaseClosing closing;
    private final EndingReading reading;
    private final CaseDisclosure disclosure;
    private final Caller caller;

    EndingResource(CaseClosing closing, EndingReading reading, CaseDisclosure disclosure, Caller caller) {
        this.closing = closing;
        this.reading = reading;
        this.disclosure = disclosure;
        this.caller = caller;
    }

    @POST
    @Path("completion")
    @Idempotent
    @PermissionsAllowed("case:manage")
    @Operation(
            summary = "Hoàn thành vụ việc",
            description =
                    "The request was carried out in full; the provider now has thirty days to hand over the file.")
    @Refuses(
            kind = RefusalKind.CONFLICT,
            code = "case-step-not-allowed",
            arguments = {"ACCEPTED", "COMPLETED"})
    public RestResponse<DisclosedCase> complete(
            UUID id, @HeaderParam("If-Match") IfMatch seen, @NotNull @Valid Completion completion) {
        return RestResponse.ok(disclosure.toCaller(closing.complete(caller.agency(), id, seen, completion)));
    }

    @POST
    @Path("discontinuance")
    @Idempotent
    @PermissionsAllowed("case:manage")
    @Operation(
            summary = "Không tiếp tục thực hiện vụ việc",
            description = "Ends the case before its time, on a ground of Law 11/2017 Art. 37, in writing with reasons.")
    @Refuses(
            kind = RefusalKind.CONFLICT,
            code = "case-step-not-allowed",
            arguments = {"PENDING", "DISCONTINUED"})
    @Refuses(kind = RefusalKind.CONFLICT, code = "proof-still-due")
    public RestResponse<DisclosedCase> discontinue(
            UUID id, @HeaderParam("If-Match") IfMatch seen, @NotNull @Valid EarlyEnd reason) {
        return RestResponse.ok(disclosure.toCaller(closing.discontinue(caller.agency(), id, seen, reason)));
    }

    @POST
    @Path("suspension")
    @Idempotent
    @PermissionsAllowed("case:manage")
    @Operation(
            summary = "Vụ việc bị đình chỉ",
            description = "Ends the case because the law put an end to its proceeding.")
    @Refuses(
            kind = RefusalKind.CONFLICT,
            code = "case-step-not-allowed",
            arguments = {"PENDING", "SUSPENDED"})
    public RestResponse<DisclosedCase> suspend(
            UUID id, @HeaderParam("If-Match") IfMatch seen, @NotNull @Valid EarlyEnd reason) {
        return RestResponse.ok(disclosure.toCaller(closing.suspend(caller.agency(), id, seen, reason)));
    }

    @GET
    @Path("ending")
    @PermissionsAllowed({"case:manage", "case:read"})
    @Operation(
            summary = "Xem việc kết thúc vụ việc",
            description =
                    "How the case ended and why, for the Centre and the Department of Justice; the look is audited.")
    public EndingView get(UUID id) {
        return EndingView.of(reading.look(id));
    }
}
