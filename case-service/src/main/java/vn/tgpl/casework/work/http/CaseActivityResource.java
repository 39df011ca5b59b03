package vn.tgpl.casework.work.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tgpl.casework.work.ProviderWork;
import vn.tgpl.casework.work.WorkReading;
import vn.tgpl.casework.work.domain.ActivityEntry;
import vn.tgpl.platform.idempotency.Idempotent;
import vn.tgpl.platform.openapi.Refuses;
import vn.tgpl.platform.paging.Listing;
import vn.tgpl.platform.paging.Page;
import vn.tgpl.platform.precondition.Answers;
import vn.tgpl.platform.precondition.IfMatch;
import vn.tgpl.platform.problem.RefusalKind;

/** What the provider did in a case. */
@Path("/v1/cases/{id}/activities")
@Tag(name = "Work", description = "Thời gian, công việc thực hiện trợ giúp pháp lý")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CaseActivityResource {

    private final ProviderWork work;
    private final WorkReading reading;

    CaseActivityResource(ProviderWork work, WorkReading reading) {
        this.work = work;
        this.reading = reading;
    }

    @POST
    @Idempotent
    @PermissionsAllowed("case:work")
    @Operation(
            summary = "Ghi nhận một hoạt động",
            description =
                    "The case's provider records what was done, when and where; who saw it must confirm it. An act"
                            + " that the agency announced later than the law asks for is shown with a warning.")
    @APIResponseSchema(
            value = ActivityView.class,
            responseCode = "201",
            responseDescription = "Recorded; Location tells where")
    @Refuses(
            kind = RefusalKind.CONFLICT,
            code = "case-ended",
            arguments = "COMPLETED",
            allowed = {"activities", "documents"})
    @Refuses(kind = RefusalKind.CONFLICT, code = "activity-overlaps")
    public RestResponse<ActivityView> record(UUID id, @NotNull @Valid ActivityEntry entry) {
        var view = ActivityView.of(work.record(id, entry));
        return Answers.created("/v1/cases/" + id + "/activities/" + view.id(), view);
    }

    @GET
    @PermissionsAllowed({"case:manage", "case:read", "case:work"})
    @Operation(
            summary = "Các hoạt động trong vụ việc",
            description = "For the Centre and the case's provider, newest first.")
    public Page<ActivityView> list(UUID id, @BeanParam @Valid Listing listing) {
        return reading.list(id, listing.cursor, listing.limit).map(ActivityView::of);
    }

    @GET
    @Path("{activity}")
    @PermissionsAllowed({"case:manage", "case:read", "case:work", "case:register", "referral:write"})
    @Operation(
            summary = "Xem một hoạt động",
            description = "For the Centre, the case's provider, and who may confirm it: they see no detail.")
    public ActivityView get(UUID id, UUID activity) {
        return ActivityView.of(reading.find(id, activity));
    }

    @PUT
    @Path("{activity}")
    @PermissionsAllowed("case:work")
    @Operation(
            summary = "Sửa một hoạt động",
            description = "The provider corrects what is not confirmed yet; it then awaits its confirmation again.")
    @Refuses(
            kind = RefusalKind.CONFLICT,
            code = "case-ended",
            arguments = "COMPLETED",
            allowed = {"activities", "documents"})
    @Refuses(kind = RefusalKind.CONFLICT, code = "activity-overlaps")
    @Refuses(kind = RefusalKind.CONFLICT, code = "activity-already-confirmed")
    public ActivityView correct(
            UUID id, UUID activity, @HeaderParam("If-Match") IfMatch seen, @NotNull @Valid ActivityEntry entry) {
        return ActivityView.of(work.correct(id, activity, seen, entry));
    }
}
