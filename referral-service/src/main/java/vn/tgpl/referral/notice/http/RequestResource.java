package vn.tgpl.referral.notice.http;

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
import vn.tgpl.platform.caller.Caller;
import vn.tgpl.platform.idempotency.Idempotent;
import vn.tgpl.platform.openapi.Refuses;
import vn.tgpl.platform.precondition.IfMatch;
import vn.tgpl.platform.problem.RefusalKind;
import vn.tgpl.referral.notice.LaterRequest;

/** What the person says after the agency has sent information or a notice. */
@Path("/v1/referrals/{id}/request")
@Tag(name = "Referrals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class RequestResource {

    private final LaterRequest requests;
    private final ReferralViews views;
    private final Caller caller;

    RequestResource(LaterRequest requests, ReferralViews views, Caller caller) {
        this.requests = requests;
        this.views = views;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @PermissionsAllowed("referral:write")
    @Operation(
            summary = "Người được trợ giúp yêu cầu hoặc từ chối",
            description = "The person asks for aid after all: information becomes a notice, whose clocks run. Or the"
                    + " person refuses, in minutes that the person, the agency and the provider signed; what runs"
                    + " already runs on until the Centre has acted.")
    @Refuses(kind = RefusalKind.CONFLICT, code = "request-unchanged")
    @Refuses(kind = RefusalKind.CONFLICT, code = "referral-closed", arguments = "REJECTED")
    public RestResponse<ReferralView> record(
            UUID id, @HeaderParam("If-Match") IfMatch seen, @NotNull @Valid LaterAidRequest request) {
        return RestResponse.ok(views.of(requests.record(caller.agency(), id, seen, request.toAidRequest())));
    }
}
