package vn.tgpl.referral.notice.http;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tgpl.platform.caller.Caller;
import vn.tgpl.platform.idempotency.Idempotent;
import vn.tgpl.platform.openapi.Refuses;
import vn.tgpl.platform.paging.Listing;
import vn.tgpl.platform.paging.Page;
import vn.tgpl.platform.precondition.IfMatch;
import vn.tgpl.platform.problem.RefusalKind;
import vn.tgpl.referral.notice.ReferralCorrection;
import vn.tgpl.referral.notice.VersionReading;
import vn.tgpl.referral.notice.domain.VersionSummary;

/** The versions of a referral, and the Centre's consent to what the sender proposes. */
@Path("/v1/referrals/{id}")
@Tag(name = "Referrals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CorrectionResource {

    private final ReferralCorrection correction;
    private final VersionReading versions;
    private final ReferralViews views;
    private final Caller caller;

    CorrectionResource(ReferralCorrection correction, VersionReading versions, ReferralViews views, Caller caller) {
        this.correction = correction;
        this.versions = versions;
        this.views = views;
        this.caller = caller;
    }

    @POST
    @Path("correction/decision")
    @Idempotent
    @PermissionsAllowed("case:manage")
    @Operation(
            summary = "Quyết định về việc cập nhật",
            description = "The Centre consents to the proposed correction (15), which then applies, or does not (16).")
    @Refuses(kind = RefusalKind.CONFLICT, code = "nothing-to-decide")
    @Refuses(kind = RefusalKind.CONFLICT, code = "referral-closed", arguments = "RECALLED")
    public RestResponse<ReferralView> decide(
            UUID id, @HeaderParam("If-Match") IfMatch seen, @NotNull @Valid ConsentRequest request) {
        var decided = correction.decide(caller.agency(), id, seen, request.accepted(), request.detail());
        return RestResponse.ok(views.of(decided));
    }

    @GET
    @Path("versions")
    @PermissionsAllowed("referral:read")
    @Operation(
            summary = "Các phiên bản của thông báo",
            description = "What the referral has said and was proposed to say, from the first on; without the person.")
    public Page<VersionSummary> list(UUID id, @BeanParam @Valid Listing listing) {
        return versions.list(caller.agency(), id, listing.cursor.number(), listing.limit);
    }

    @GET
    @Path("versions/{number}")
    @PermissionsAllowed("referral:read")
    @Operation(summary = "Xem một phiên bản", description = "One version with its person. The read is audited.")
    public VersionView get(UUID id, int number) {
        return VersionView.of(versions.find(caller.agency(), id, number));
    }
}
