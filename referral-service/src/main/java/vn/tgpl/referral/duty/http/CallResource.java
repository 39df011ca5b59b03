package vn.tgpl.referral.duty.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tgpl.platform.caller.Caller;
import vn.tgpl.platform.idempotency.Idempotent;
import vn.tgpl.platform.openapi.Refuses;
import vn.tgpl.platform.paging.Listing;
import vn.tgpl.platform.paging.Page;
import vn.tgpl.platform.precondition.Answers;
import vn.tgpl.platform.precondition.IfMatch;
import vn.tgpl.platform.problem.RefusalKind;
import vn.tgpl.referral.duty.DutyCalls;
import vn.tgpl.referral.duty.RecordedCall;
import vn.tgpl.referral.duty.domain.CallReport;
import vn.tgpl.referral.duty.domain.CallReturn;
import vn.tgpl.referral.duty.domain.CallSummary;

/** Calls to the duty telephone. */
@Path("/v1/duty/calls")
@Tag(name = "Duty")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CallResource {

    private final DutyCalls calls;
    private final Caller caller;
    private final Clock clock;

    CallResource(DutyCalls calls, Caller caller, Clock clock) {
        this.calls = calls;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @PermissionsAllowed({"referral:write", "duty:manage"})
    @Operation(
            summary = "Ghi nhận một cuộc gọi trực",
            description = "Records a call: by the agency that made it, or by the Centre, which names the agency. Its"
                    + " clock runs until somebody has spoken with the person or a relative: during the call, which has a"
                    + " result then, or when it is returned.")
    @APIResponseSchema(
            value = DutyCallView.class,
            responseCode = "201",
            responseDescription = "Recorded; Location tells where")
    public RestResponse<DutyCallView> record(@NotNull @Valid CallReport report) {
        var view = view(calls.record(caller.agency(), report));
        return Answers.created("/v1/duty/calls/" + view.id(), view);
    }

    @POST
    @Path("{id}/return")
    @Idempotent
    @PermissionsAllowed({"referral:write", "duty:manage"})
    @Operation(
            summary = "Ghi nhận việc gọi lại",
            description = "Records that who was on duty called back, and what came of it. Its clock ends.")
    @Refuses(kind = RefusalKind.CONFLICT, code = "duty-call-already-returned", arguments = "2026-11-20T22:55:00+07:00")
    public RestResponse<DutyCallView> giveBack(
            UUID id, @HeaderParam("If-Match") IfMatch seen, @NotNull @Valid CallReturn callReturn) {
        return RestResponse.ok(view(calls.giveBack(caller.agency(), id, callReturn, seen)));
    }

    @POST
    @Path("{id}/referral")
    @Idempotent
    @PermissionsAllowed({"referral:write", "duty:manage"})
    @Operation(
            summary = "Gắn cuộc gọi với thông báo",
            description = "Tells which notice came of the call, where it came later than the call's record.")
    public RestResponse<DutyCallView> leadTo(
            UUID id, @HeaderParam("If-Match") IfMatch seen, @NotNull @Valid CallReferralRequest request) {
        return RestResponse.ok(view(calls.leadTo(caller.agency(), id, request.referralId(), seen)));
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed({"referral:read", "duty:manage"})
    @Operation(
            summary = "Xem một cuộc gọi trực",
            description = "The call with its contact: for the agency that made it and the Centre. The read is audited.")
    public DutyCallView get(UUID id) {
        return view(calls.find(caller.agency(), id));
    }

    @GET
    @PermissionsAllowed({"referral:read", "duty:manage"})
    @Operation(
            summary = "Danh sách cuộc gọi trực",
            description = "The agency's own calls, everybody's for the Centre; newest first, without personal data.")
    public Page<CallSummary> list(@BeanParam @Valid CallQuery query, @BeanParam @Valid Listing listing) {
        return calls.list(caller.agency(), query.filter(listing.cursor), listing.limit);
    }

    private DutyCallView view(RecordedCall call) {
        return DutyCallView.of(call, clock.instant());
    }
}
