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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tgpl.casework.casefile.CaseDisclosure;
import vn.tgpl.casework.casefile.DisclosedCase;
import vn.tgpl.casework.casefile.domain.Notice;
import vn.tgpl.casework.intake.CaseAcceptance;
import vn.tgpl.casework.intake.CaseRefusal;
import vn.tgpl.casework.intake.domain.AcceptanceRequest;
import vn.tgpl.casework.intake.domain.RefusalRequest;
import vn.tgpl.casework.intake.domain.TransferRequest;
import vn.tgpl.platform.caller.Caller;
import vn.tgpl.platform.idempotency.Idempotent;
import vn.tgpl.platform.openapi.Refuses;
import vn.tgpl.platform.precondition.IfMatch;
import vn.tgpl.platform.problem.RefusalKind;

/** The Centre's decision on a case that waits for it. */
@Path("/v1/cases/{id}")
@Tag(name = "Cases", description = "Vụ việc trợ giúp pháp lý")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AcceptanceResource {

    private final CaseAcceptance acceptance;
    private final CaseRefusal refusal;
    private final CaseDisclosure disclosure;
    private final Caller caller;

    AcceptanceResource(CaseAcceptance acceptance, CaseRefusal refusal, CaseDisclosure disclosure, Caller caller) {
        this.acceptance = acceptance;
        this.refusal = refusal;
        this.disclosure = disclosure;
        this.caller = caller;
    }

    @POST
    @Path("acceptance")
    @Idempotent
    @PermissionsAllowed("case:manage")
    @Operation(
            summary = "Thụ lý vụ việc",
            description = "Accepts the case: it enters the register and gets its file code.")
    @Refuses(
            kind = RefusalKind.CONFLICT,
            code = "case-step-not-allowed",
            arguments = {"REFUSED", "ACCEPTED"},
            allowed = {})
    public RestResponse<DisclosedCase> accept(
            UUID id, @HeaderParam("If-Match") IfMatch seen, @NotNull @Valid AcceptanceRequest request) {
        var accepted = acceptance.accept(caller.agency(), id, seen, request);
        return RestResponse.ok(disclosure.toCaller(accepted));
    }

    @POST
    @Path("refusal")
    @Idempotent
    @PermissionsAllowed("case:manage")
    @Operation(summary = "Từ chối thụ lý", description = "Refuses the case, on a ground of Law 11/2017 Art. 30.")
    @Refuses(
            kind = RefusalKind.CONFLICT,
            code = "case-step-not-allowed",
            arguments = {"ACCEPTED", "REFUSED"},
            allowed = {"assignments", "discontinuance"})
    public RestResponse<DisclosedCase> refuse(
            UUID id, @HeaderParam("If-Match") IfMatch seen, @NotNull @Valid RefusalRequest request) {
        var refused = refusal.refuse(caller.agency(), id, seen, request);
        return RestResponse.ok(disclosure.toCaller(refused));
    }

    @POST
    @Path("refusal/notice")
    @Idempotent
    @PermissionsAllowed("case:manage")
    @Operation(
            summary = "Ghi nhận đã thông báo từ chối thụ lý",
            description =
                    "Whoever asked for aid was told of the refusal: the Centre's time to tell them ends. The agency"
                            + " that referred the person is told by the event.")
    @Refuses(
            kind = RefusalKind.CONFLICT,
            code = "case-step-not-allowed",
            arguments = {"ACCEPTED", "refusal/notice"},
            allowed = {"assignments", "discontinuance"})
    @Refuses(kind = RefusalKind.CONFLICT, code = "already-told")
    public RestResponse<DisclosedCase> tell(
            UUID id, @HeaderParam("If-Match") IfMatch seen, @NotNull @Valid Notice notice) {
        return RestResponse.ok(disclosure.toCaller(refusal.tell(caller.agency(), id, seen, notice)));
    }

    @POST
    @Path("transfer")
    @Idempotent
    @PermissionsAllowed("case:manage")
    @Operation(
            summary = "Chuyển yêu cầu",
            description = "Passes the request on to another province or organisation (Law 11/2017 Art. 35).")
    @Refuses(
            kind = RefusalKind.CONFLICT,
            code = "case-step-not-allowed",
            arguments = {"ACCEPTED", "TRANSFERRED"},
            allowed = {"assignments", "discontinuance"})
    public RestResponse<DisclosedCase> transfer(
            UUID id, @HeaderParam("If-Match") IfMatch seen, @NotNull @Valid TransferRequest request) {
        var transferred = refusal.transfer(caller.agency(), id, seen, request);
        return RestResponse.ok(disclosure.toCaller(transferred));
    }
}
