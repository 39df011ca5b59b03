package vn.tgpl.casework.assignment.http;

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
import vn.tgpl.casework.assignment.AssignmentTelling;
import vn.tgpl.platform.idempotency.Idempotent;
import vn.tgpl.platform.openapi.Refuses;
import vn.tgpl.platform.precondition.Answers;
import vn.tgpl.platform.problem.RefusalKind;

/** Telling the person and the provider of an assignment. */
@Path("/v1/cases/{id}/assignments/{decision}/notices")
@Tag(name = "Cases")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AssignmentNoticeResource {

    private final AssignmentTelling telling;

    AssignmentNoticeResource(AssignmentTelling telling) {
        this.telling = telling;
    }

    @POST
    @Idempotent
    @PermissionsAllowed({"case:manage", "case:work"})
    @Operation(
            summary = "Ghi nhận đã thông báo quyết định cử",
            description =
                    "The Centre, or the case's provider, says when and how the aided person or the provider was"
                            + " told of the assignment (Law 11/2017 Art. 31(4)). Agencies that take part are told by their feeds.")
    @APIResponseSchema(value = AssignmentNoticeView.class, responseCode = "201", responseDescription = "Recorded")
    @Refuses(kind = RefusalKind.CONFLICT, code = "already-told")
    public RestResponse<AssignmentNoticeView> tell(
            UUID id, UUID decision, @NotNull @Valid AssignmentNoticeRequest request) {
        var told = telling.told(id, decision, request.to(), request.notice());
        return Answers.created("/v1/cases/" + id + "/assignments", AssignmentNoticeView.of(decision, told));
    }
}
