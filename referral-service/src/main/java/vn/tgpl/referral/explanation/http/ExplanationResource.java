package vn.tgpl.referral.explanation.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tgpl.platform.caller.Caller;
import vn.tgpl.platform.idempotency.Idempotent;
import vn.tgpl.platform.paging.Listing;
import vn.tgpl.platform.paging.Page;
import vn.tgpl.platform.precondition.Answers;
import vn.tgpl.referral.explanation.ExplanationRecording;
import vn.tgpl.referral.explanation.domain.ExplanationReport;
import vn.tgpl.referral.explanation.domain.ExplanationSummary;

/** Explanations of the right (Mẫu 02), as agencies record and read their own. */
@Path("/v1/explanations")
@Tag(name = "Explanations", description = "Giải thích quyền được trợ giúp pháp lý")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ExplanationResource {

    private final ExplanationRecording recording;
    private final Caller caller;

    ExplanationResource(ExplanationRecording recording, Caller caller) {
        this.recording = recording;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @PermissionsAllowed("referral:write")
    @Operation(
            summary = "Ghi nhận việc giải thích quyền được trợ giúp pháp lý",
            description =
                    "Records one explanation, alone or linked to the agency's notice of the person; each later one,"
                            + " at every stage, is recorded by itself. Criminal proceedings need minutes (MAU_02). A refusal needs"
                            + " minutes signed by three sides; their basis, the draft of TTLT 29/2025, is not confirmed. It stays"
                            + " with the agency: the Centre hears of the person by a notice.")
    @APIResponseSchema(
            value = ExplanationView.class,
            responseCode = "201",
            responseDescription = "Recorded; Location tells where")
    public RestResponse<ExplanationView> record(@NotNull @Valid ExplanationReport report) {
        var view = ExplanationView.of(recording.record(caller.agency(), report));
        return Answers.created("/v1/explanations/" + view.id(), view);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("referral:read")
    @Operation(
            summary = "Xem một lần giải thích",
            description = "The explanation with its person, for the agency that recorded it. The read is audited.")
    public ExplanationView get(UUID id) {
        return ExplanationView.of(recording.find(caller.agency(), id));
    }

    @GET
    @PermissionsAllowed("referral:read")
    @Operation(
            summary = "Danh sách các lần giải thích",
            description = "The agency's own explanations, newest first, without personal data.")
    public Page<ExplanationSummary> list(@BeanParam @Valid ExplanationQuery query, @BeanParam @Valid Listing listing) {
        return recording.list(caller.agency(), query.filter(listing.cursor), listing.limit);
    }
}
