package vn.tgpl.court.linking.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tgpl.court.linking.HearingLinking;
import vn.tgpl.court.linking.Linker;
import vn.tgpl.court.linking.domain.LinkEntry;
import vn.tgpl.platform.caller.Caller;
import vn.tgpl.platform.paging.Page;
import vn.tgpl.platform.precondition.IfMatch;

/** Where a hearing belongs, as its court's clerks and the Centre say it. */
@Path("/v1/hearings/{id}/links")
@Tag(name = "Linking", description = "Gắn phiên tòa với vụ việc trợ giúp pháp lý")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class LinkResource {

    private static final String NAME = "The referral, or the case";

    private final HearingLinking linking;
    private final Caller caller;

    LinkResource(HearingLinking linking, Caller caller) {
        this.linking = linking;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed({"hearing:write", "case:manage"})
    @Operation(
            summary = "Xem các vụ việc đã gắn, đã gỡ bằng tay",
            description = "What was said last of each case, for the hearing's court and the Centre.")
    public Page<LinkView> list(UUID id) {
        return new Page<>(linking.of(linker(), id), null).map(LinkView::of);
    }

    @PUT
    @Path("{referralId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed({"hearing:write", "case:manage"})
    @Operation(
            summary = "Gắn phiên tòa với một vụ việc",
            description = "Says that the hearing belongs to the case, whatever the numbers say; its agencies see it as"
                    + " soon as the case is found.")
    public LinkView link(
            UUID id,
            @Parameter(description = NAME) UUID referralId,
            @HeaderParam("If-Match") IfMatch seen,
            @NotNull @Valid LinkEntry why) {
        return LinkView.of(linking.link(linker(), id, referralId, why, seen));
    }

    @DELETE
    @Path("{referralId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed({"hearing:write", "case:manage"})
    @Operation(
            summary = "Gỡ phiên tòa khỏi một vụ việc",
            description = "Says that the hearing does not belong to the case, whatever the numbers say; the agencies"
                    + " that took part for it alone see the hearing no more. The reason stands in the body, so that no"
                    + " words stand in an address.")
    public LinkView unlink(
            UUID id,
            @Parameter(description = NAME) UUID referralId,
            @HeaderParam("If-Match") @Parameter(required = false) IfMatch seen,
            @NotNull @Valid LinkEntry why) {
        return LinkView.of(linking.unlink(linker(), id, referralId, why, seen));
    }

    private Linker linker() {
        return new Linker(caller.agency(), caller.may("hearing:write"));
    }
}
