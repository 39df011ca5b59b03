package vn.tgpl.casework.casefile.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tgpl.casework.casefile.CaseAccess;
import vn.tgpl.casework.casefile.CaseDisclosure;
import vn.tgpl.casework.casefile.CaseFiles;
import vn.tgpl.casework.casefile.DisclosedCase;
import vn.tgpl.casework.casefile.domain.CaseSummary;
import vn.tgpl.platform.paging.Listing;
import vn.tgpl.platform.paging.Page;

/** The Centre's cases. */
@Path("/v1/cases")
@Tag(name = "Cases")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CaseResource {

    private final CaseFiles cases;
    private final CaseAccess access;
    private final CaseDisclosure disclosure;

    CaseResource(CaseFiles cases, CaseAccess access, CaseDisclosure disclosure) {
        this.cases = cases;
        this.access = access;
        this.disclosure = disclosure;
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed({"case:manage", "case:read", "case:work", "case:register"})
    @Operation(
            summary = "Xem một vụ việc",
            description = "As much of the case as the caller may know; a look at the person is audited.")
    public DisclosedCase get(UUID id) {
        return disclosure.toCaller(id);
    }

    @GET
    @PermissionsAllowed({"case:manage", "case:read", "case:work"})
    @Operation(
            summary = "Sổ thụ lý, theo dõi vụ việc",
            description = "The Centre's cases, newest first, without persons; a provider sees only their own.")
    public Page<CaseSummary> list(@BeanParam @Valid CaseQuery query, @BeanParam @Valid Listing listing) {
        return cases.list(access.listed(query.filter(listing.cursor, cases.rulesOfProof())), listing.limit);
    }
}
