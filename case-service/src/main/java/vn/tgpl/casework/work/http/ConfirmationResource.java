package vn.tgpl.casework.work.http;

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
import vn.tgpl.casework.work.ProviderWork;
import vn.tgpl.casework.work.domain.Confirmation;
import vn.tgpl.platform.idempotency.Idempotent;
import vn.tgpl.platform.openapi.Refuses;
import vn.tgpl.platform.precondition.IfMatch;
import vn.tgpl.platform.problem.RefusalKind;

/** What agencies, detention facilities, courts and the Centre confirm of the providers' work. */
@Path("/v1/cases/{id}/activities/{activity}/confirmation")
@Tag(name = "Work")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ConfirmationResource {

    private final ProviderWork work;

    ConfirmationResource(ProviderWork work) {
        this.work = work;
    }

    @POST
    @Idempotent
    @PermissionsAllowed({"case:manage", "case:register", "referral:write"})
    @Operation(
            summary = "Xác nhận thời gian, công việc",
            description =
                    "Who conducted the act, holds the person, or presided the hearing confirms it, or says what was"
                            + " different; studies and briefs are the Centre's to confirm, and meetings that the person signed.")
    @Refuses(kind = RefusalKind.FORBIDDEN, code = "not-the-confirmer")
    @Refuses(kind = RefusalKind.CONFLICT, code = "activity-already-confirmed")
    @Refuses(
            kind = RefusalKind.CONFLICT,
            code = "case-ended",
            arguments = "COMPLETED",
            allowed = {"documents"})
    public RestResponse<ActivityView> confirm(
            UUID id, UUID activity, @HeaderParam("If-Match") IfMatch seen, @NotNull @Valid Confirmation decision) {
        return RestResponse.ok(ActivityView.of(work.confirm(id, activity, seen, decision)));
    }
}
