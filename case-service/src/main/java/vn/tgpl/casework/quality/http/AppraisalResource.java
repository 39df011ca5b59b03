package vn.tgpl.casework.quality.http;

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
import vn.tgpl.casework.quality.QualityAppraisal;
import vn.tgpl.casework.quality.domain.AppraisalEntry;
import vn.tgpl.platform.idempotency.Idempotent;
import vn.tgpl.platform.openapi.Refuses;
import vn.tgpl.platform.paging.Listing;
import vn.tgpl.platform.paging.Page;
import vn.tgpl.platform.precondition.Answers;
import vn.tgpl.platform.problem.RefusalKind;

/** The Centre's appraisals of a case. */
@Path("/v1/cases/{id}/appraisals")
@Tag(name = "Quality", description = "Chất lượng vụ việc")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AppraisalResource {

    private final QualityAppraisal appraisal;

    AppraisalResource(QualityAppraisal appraisal) {
        this.appraisal = appraisal;
    }

    @POST
    @Idempotent
    @PermissionsAllowed("case:manage")
    @Operation(
            summary = "Thẩm định chất lượng hoặc thời gian",
            description =
                    "Scores the quality of an ended case by the law's scale of today, or decides how much"
                            + " of a provider's confirmed work is paid. A breach of Law 11/2017 Art. 6(1) fails whatever the score.")
    @APIResponseSchema(value = AppraisalView.class, responseCode = "201", responseDescription = "Appraised")
    @Refuses(kind = RefusalKind.CONFLICT, code = "case-not-ended")
    @Refuses(kind = RefusalKind.CONFLICT, code = "case-without-provider")
    public RestResponse<AppraisalView> appraise(UUID id, @NotNull @Valid AppraisalEntry entry) {
        var view = AppraisalView.of(appraisal.appraise(id, entry));
        return Answers.created("/v1/cases/" + id + "/appraisals", view);
    }

    @GET
    @PermissionsAllowed({"case:manage", "case:read", "case:work"})
    @Operation(
            summary = "Các lần thẩm định",
            description =
                    "Newest first, for the Centre and the Department of Justice; a provider sees those of their own"
                            + " work, without the comment. The look is audited.")
    public Page<AppraisalView> list(UUID id, @BeanParam @Valid Listing listing) {
        return appraisal.list(id, listing.cursor, listing.limit).map(AppraisalView::of);
    }
}
