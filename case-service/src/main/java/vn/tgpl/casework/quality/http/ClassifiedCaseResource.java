package vn.tgpl.casework.quality.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tgpl.casework.quality.CaseClassification;
import vn.tgpl.casework.quality.domain.ClassifiedSummary;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.platform.paging.Listing;
import vn.tgpl.platform.paging.Page;
import vn.tgpl.platform.sheet.Sheet;
import vn.tgpl.statute.time.LegalTime;

/** The yearly lists that the Department of Justice passes on to the Ministry. */
@Path("/v1/cases/classified")
@Tag(name = "Quality")
@RunOnVirtualThread
public class ClassifiedCaseResource {

    private final CaseClassification classification;
    private final StatuteBook statute;
    private final Clock clock;

    ClassifiedCaseResource(CaseClassification classification, StatuteBook statute, Clock clock) {
        this.classification = classification;
        this.statute = statute;
        this.clock = clock;
    }

    /** In the document this and {@link #export} are one call with three formats. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed({"case:manage", "case:read"})
    public Page<ClassifiedSummary> list(@BeanParam @Valid ClassifiedQuery query, @BeanParam @Valid Listing listing) {
        return classification.list(query.year, query.kind, listing.cursor, listing.limit);
    }

    /** Preferred less than JSON, which is for who does not say what it accepts. */
    @GET
    @Produces({Sheet.CSV + ";qs=0.9", Sheet.XLSX + ";qs=0.9"})
    @PermissionsAllowed({"case:manage", "case:read"})
    @Operation(
            summary = "Danh sách vụ việc thành công, phức tạp, điển hình trong năm",
            description = "The cases that ended in the year and count as this, newest first, without persons: JSON in"
                    + " pages; CSV or XLSX as a whole.")
    public Sheet<ClassifiedSummary> export(@BeanParam @Valid ClassifiedQuery query) {
        var sheet = new ClassifiedSheet(statute.statute(), LegalTime.dayOf(clock.instant()));
        return sheet.of(query.year, query.kind, classification.export(query.year, query.kind));
    }
}
