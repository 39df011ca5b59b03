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
import vn.tgpl.casework.quality.QualityEvaluation;
import vn.tgpl.casework.quality.domain.EvaluationEntry;
import vn.tgpl.platform.caller.Caller;
import vn.tgpl.platform.idempotency.Idempotent;
import vn.tgpl.platform.openapi.Refuses;
import vn.tgpl.platform.paging.Listing;
import vn.tgpl.platform.paging.Page;
import vn.tgpl.platform.precondition.Answers;
import vn.tgpl.platform.problem.RefusalKind;

/** The Department of Justice's evaluations of a case. */
@Path("/v1/cases/{id}/evaluations")
@Tag(name = "Quality")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class EvaluationResource {

    private final QualityEvaluation evaluation;
    private final Caller caller;

    EvaluationResource(QualityEvaluation evaluation, Caller caller) {
        this.evaluation = evaluation;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @PermissionsAllowed("quality:evaluate")
    @Operation(
            summary = "Đánh giá chất lượng vụ việc",
            description = "Evaluates a case by plan, on a complaint, or for management, by the law's scale of today. A"
                    + " breach of Law 11/2017 Art. 6(1) fails whatever the score.")
    @APIResponseSchema(value = EvaluationView.class, responseCode = "201", responseDescription = "Evaluated")
    @Refuses(kind = RefusalKind.CONFLICT, code = "case-not-ended")
    @Refuses(kind = RefusalKind.CONFLICT, code = "case-without-provider")
    public RestResponse<EvaluationView> evaluate(UUID id, @NotNull @Valid EvaluationEntry entry) {
        var view = EvaluationView.of(evaluation.evaluate(caller.agency(), id, entry));
        return Answers.created("/v1/cases/" + id + "/evaluations", view);
    }

    @GET
    @PermissionsAllowed({"case:manage", "case:read"})
    @Operation(
            summary = "Các lần đánh giá",
            description = "For the Centre and the Department of Justice, newest first; the look is audited.")
    public Page<EvaluationView> list(UUID id, @BeanParam @Valid Listing listing) {
        return evaluation.list(id, listing.cursor, listing.limit).map(EvaluationView::of);
    }
}
