package vn.tgpl.casework.advice.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tgpl.casework.advice.AdviceGiving;
import vn.tgpl.casework.advice.domain.AdviceEntry;
import vn.tgpl.platform.idempotency.Idempotent;
import vn.tgpl.platform.openapi.Refuses;
import vn.tgpl.platform.precondition.Answers;
import vn.tgpl.platform.problem.RefusalKind;

/** Written advice. */
@Path("/v1/cases/{id}/advice")
@Tag(name = "Work")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AdviceResource {

    private final AdviceGiving advice;

    AdviceResource(AdviceGiving advice) {
        this.advice = advice;
    }

    @POST
    @Idempotent
    @PermissionsAllowed({"case:manage", "case:work"})
    @Operation(
            summary = "Ghi nhận văn bản tư vấn",
            description = "The written advice was given: its time limit ends. A complex matter has the longer one.")
    @APIResponseSchema(value = AdviceView.class, responseCode = "201", responseDescription = "Recorded")
    @Refuses(kind = RefusalKind.CONFLICT, code = "no-advice-due")
    public RestResponse<AdviceView> give(UUID id, @NotNull @Valid AdviceEntry entry) {
        return Answers.created("/v1/cases/" + id, AdviceView.of(advice.give(id, entry)));
    }
}
