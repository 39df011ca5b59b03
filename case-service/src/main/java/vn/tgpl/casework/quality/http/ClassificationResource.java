package vn.tgpl.casework.quality.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tgpl.casework.quality.CaseClassification;
import vn.tgpl.casework.quality.domain.Classification;
import vn.tgpl.platform.openapi.Refuses;
import vn.tgpl.platform.precondition.IfMatch;
import vn.tgpl.platform.problem.RefusalKind;

/** What the result of a case counts as. */
@Path("/v1/cases/{id}/classification")
@Tag(name = "Quality")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ClassificationResource {

    private final CaseClassification classification;

    ClassificationResource(CaseClassification classification) {
        this.classification = classification;
    }

    @PUT
    @PermissionsAllowed("case:manage")
    @Operation(
            summary = "Ghi nhận vụ việc thành công, phức tạp, điển hình",
            description =
                    "Ticks the criteria that an ended case meets, each with its evidence; two empty lists say that it"
                            + " meets none. Criteria that the law does not have, or has off, are refused with those it has.")
    @Refuses(kind = RefusalKind.CONFLICT, code = "case-not-ended")
    public ClassificationView put(
            UUID id, @HeaderParam("If-Match") IfMatch seen, @NotNull @Valid Classification given) {
        return ClassificationView.of(classification.classify(id, seen, given));
    }

    @GET
    @PermissionsAllowed({"case:manage", "case:read"})
    @Operation(
            summary = "Xem kết quả vụ việc",
            description = "With the evidence, for the Centre and the Department of Justice; the look is audited.")
    public ClassificationView get(UUID id) {
        return ClassificationView.of(classification.look(id));
    }
}
