package vn.tgpl.referral.duty.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tgpl.platform.caller.Caller;
import vn.tgpl.platform.openapi.Refuses;
import vn.tgpl.platform.paging.QueryInstant;
import vn.tgpl.platform.problem.RefusalKind;
import vn.tgpl.referral.duty.DutyTelephone;

/** Whom an agency calls. */
@Path("/v1/duty/now")
@Tag(name = "Duty")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class DutyNowResource {

    private final DutyTelephone telephone;
    private final Caller caller;
    private final Clock clock;

    DutyNowResource(DutyTelephone telephone, Caller caller, Clock clock) {
        this.telephone = telephone;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @PermissionsAllowed({"referral:read", "referral:write", "duty:manage"})
    @Operation(
            summary = "Người đang trực",
            description = "Who is on duty for the caller: at its own place first, then for its commune, then for the"
                    + " whole province.")
    @Refuses(kind = RefusalKind.NOT_FOUND, code = "nobody-on-duty", arguments = "0290 3831 111")
    public DutyNowView now(
            @QueryParam("commune") @Parameter(description = "Another commune than the caller's own") String commune,
            @QueryParam("at") @Parameter(description = "Another time than now") QueryInstant at) {
        var given = QueryInstant.instant("at", at);
        return DutyNowView.of(telephone.whom(caller.agency(), commune, given == null ? clock.instant() : given));
    }
}
