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
import vn.tgpl.referral.notice.ReferralRecall;

/** What an agency takes back, and what the Centre says to that. */
@Path("/v1/referrals/{id}/recall")
@Tag(name = "Referrals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class RecallResource {

    private final ReferralRecall recall;
    private final ReferralViews views;
    private final Caller caller;

    RecallResource(ReferralRecall recall, ReferralViews views, Caller caller) {
        this.recall = recall;
        this.views = views;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @PermissionsAllowed("referral:write")
    @Operation(
            summary = "Thu hồi thông báo",
            description = "Takes the referral back. Once the Centre has accepted it, its consent is asked (13).")
    @Refuses(kind = RefusalKind.CONFLICT, code = "referral-closed", arguments = "REJECTED")
    @Refuses(kind = RefusalKind.CONFLICT, code = "still-undecided")
    public RestResponse<ReferralView> recall(
            UUID id, @HeaderParam("If-Match") IfMatch seen, @NotNull @Valid RecallRequest request) {
        var recalled = recall.recall(caller.agency(), id, seen, request.reasonCode(), request.detail());
        return RestResponse.ok(views.of(recalled));
    }

    @POST
    @Path("decision")
    @Idempotent
    @PermissionsAllowed("case:manage")
    @Operation(
            summary = "Quyết định về việc thu hồi",
            description = "The Centre consents (15), which ends the case, or does not (16): then the case goes on.")
    @Refuses(kind = RefusalKind.CONFLICT, code = "nothing-to-decide")
    public RestResponse<ReferralView> decide(
            UUID id, @HeaderParam("If-Match") IfMatch seen, @NotNull @Valid ConsentRequest request) {
        var decided = recall.decide(caller.agency(), id, seen, request.accepted(), request.detail());
        return RestResponse.ok(views.of(decided));
    }
}
