package vn.tgpl.casework.quality.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tgpl.casework.quality.CaseClassification;
import vn.tgpl.casework.quality.domain.ClassifiedSummary;
import vn.tgpl.platform.paging.Listing;
import vn.tgpl.platform.paging.Page;

/** The yearly lists that the Department of Justice passes on to the Ministry. */
@Path("/v1/cases/classified")
@Tag(name = "Quality")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ClassifiedCaseResource {

    private final CaseClassification classification;

    ClassifiedCaseResource(CaseClassification classification) {
        this.classification = classification;
    }

    @GET
    @PermissionsAllowed({"case:manage", "case:read"})
    @Operation(
            summary = "Danh sách vụ việc thành công, phức tạp, điển hình trong năm",
            description = "The cases that ended in the year and count as this, newest first, without persons.")
    public Page<ClassifiedSummary> list(@BeanParam @Valid ClassifiedQuery query, @BeanParam @Valid Listing listing) {
        return classification.list(query.year, query.kind, listing.cursor, listing.limit);
    }
}
