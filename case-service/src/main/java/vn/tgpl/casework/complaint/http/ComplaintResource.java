package vn.tgpl.casework.complaint.http;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tgpl.casework.complaint.ComplaintHandling;
import vn.tgpl.casework.complaint.ComplaintReading;
import vn.tgpl.casework.complaint.domain.Answer;
import vn.tgpl.casework.complaint.domain.AppealEntry;
import vn.tgpl.casework.complaint.domain.ComplaintEntry;
import vn.tgpl.platform.idempotency.Idempotent;
import vn.tgpl.platform.openapi.Refuses;
import vn.tgpl.platform.paging.Listing;
import vn.tgpl.platform.paging.Page;
import vn.tgpl.platform.precondition.Answers;
import vn.tgpl.platform.precondition.IfMatch;
import vn.tgpl.platform.problem.RefusalKind;

/** The complaints about a case. */
@Path("/v1/cases/{id}/complaints")
@Tag(name = "Complaints", description = "Khiếu nại")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ComplaintResource {

    private final ComplaintHandling handling;
    private final ComplaintReading reading;

    ComplaintResource(ComplaintHandling handling, ComplaintReading reading) {
        this.handling = handling;
        this.reading = reading;
    }

    @POST
    @Idempotent
    @PermissionsAllowed("case:manage")
    @Operation(
            summary = "Tiếp nhận khiếu nại",
            description = "A complaint (Form 03) has come to the Centre; its head has three working days to answer.")
    @APIResponseSchema(
            value = ComplaintView.class,
            responseCode = "201",
            responseDescription = "Recorded; Location tells where")
    public RestResponse<ComplaintView> receive(UUID id, @NotNull @Valid ComplaintEntry entry) {
        var view = ComplaintView.of(handling.receive(id, entry));
        return Answers.created("/v1/cases/" + id + "/complaints/" + view.id(), view);
    }

    @GET
    @PermissionsAllowed({"case:manage", "case:read"})
    @Operation(
            summary = "Các khiếu nại trong vụ việc",
            description = "For the Centre and the Department of Justice, newest first, without their words.")
    public Page<ComplaintSummary> list(UUID id, @BeanParam @Valid Listing listing) {
        return reading.list(id, null, listing.cursor, listing.limit).map(ComplaintSummary::of);
    }

    @GET
    @Path("{complaint}")
    @PermissionsAllowed({"case:manage", "case:read"})
    @Operation(
            summary = "Xem một khiếu nại",
            description = "For the Centre and the Department of Justice; the look is audited.")
    public ComplaintView get(UUID id, UUID complaint) {
        return ComplaintView.of(reading.look(id, complaint));
    }

    @POST
    @Path("{complaint}/decision")
    @Idempotent
    @PermissionsAllowed({"case:manage", "quality:evaluate"})
    @Operation(
            summary = "Trả lời khiếu nại",
            description = "The head of the Centre answers a complaint, and the Director of Justice what was appealed.")
    @Refuses(
            kind = RefusalKind.CONFLICT,
            code = "complaint-step-not-allowed",
            arguments = {"DECIDED", "DECIDED"})
    @Refuses(kind = RefusalKind.CONFLICT, code = "complaint-not-yours")
    public RestResponse<ComplaintView> answer(
            UUID id, UUID complaint, @HeaderParam("If-Match") IfMatch seen, @NotNull @Valid Answer answer) {
        return RestResponse.ok(ComplaintView.of(handling.answer(id, complaint, seen, answer)));
    }

    @POST
    @Path("{complaint}/appeal")
    @Idempotent
    @PermissionsAllowed({"case:manage", "quality:evaluate"})
    @Operation(
            summary = "Tiếp nhận khiếu nại lần hai",
            description =
                    "The complainant goes to the Director of Justice, who has fifteen days to answer: once the head has"
                            + " answered, or has not in time.")
    @Refuses(
            kind = RefusalKind.CONFLICT,
            code = "complaint-step-not-allowed",
            arguments = {"RECEIVED", "APPEALED"})
    public RestResponse<ComplaintView> appeal(
            UUID id, UUID complaint, @HeaderParam("If-Match") IfMatch seen, @NotNull @Valid AppealEntry entry) {
        return RestResponse.ok(ComplaintView.of(handling.appeal(id, complaint, seen, entry)));
    }
}
