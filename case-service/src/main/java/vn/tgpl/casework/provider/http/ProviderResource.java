package vn.tgpl.casework.provider.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tgpl.casework.provider.ProviderRegister;
import vn.tgpl.casework.provider.domain.ProviderEntry;
import vn.tgpl.platform.idempotency.Idempotent;
import vn.tgpl.platform.paging.Listing;
import vn.tgpl.platform.paging.Page;
import vn.tgpl.platform.precondition.Answers;
import vn.tgpl.platform.precondition.IfMatch;

/** The Centre's register of providers. */
@Path("/v1/providers")
@Tag(name = "Providers", description = "Người thực hiện trợ giúp pháp lý")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ProviderResource {

    private final ProviderRegister register;
    private final MergePatch patching;

    ProviderResource(ProviderRegister register, MergePatch patching) {
        this.register = register;
        this.patching = patching;
    }

    @POST
    @Idempotent
    @PermissionsAllowed("case:manage")
    @Operation(summary = "Thêm người thực hiện trợ giúp pháp lý", description = "Adds a provider to the register.")
    @APIResponseSchema(
            value = ProviderView.class,
            responseCode = "201",
            responseDescription = "Added; Location tells where")
    public RestResponse<ProviderView> add(@NotNull @Valid ProviderEntry entry) {
        var view = ProviderView.of(register.add(entry));
        return Answers.created("/v1/providers/" + view.id(), view);
    }

    @PATCH
    @Path("{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @PermissionsAllowed("case:manage")
    @Operation(
            summary = "Sửa thông tin người thực hiện trợ giúp pháp lý",
            description = "Changes what the patch names (RFC 7396); null takes away, such as the end of a period.")
    public ProviderView change(
            UUID id,
            @HeaderParam("If-Match") IfMatch seen,
            @NotNull @RequestBody(required = true, content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
                    ObjectNode patch) {
        return ProviderView.of(register.change(id, seen, entry -> patching.apply(entry, patch, ProviderEntry.class)));
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed({"case:manage", "case:read"})
    @Operation(summary = "Xem một người thực hiện trợ giúp pháp lý", description = "One provider.")
    public ProviderView get(UUID id) {
        return ProviderView.of(register.find(id));
    }

    @GET
    @PermissionsAllowed({"case:manage", "case:read"})
    @Operation(summary = "Danh sách người thực hiện trợ giúp pháp lý", description = "The register, newest first.")
    public Page<ProviderView> list(@BeanParam @Valid Listing listing) {
        return register.list(listing.cursor, listing.limit).map(ProviderView::of);
    }
}
