package vn.tgpl.casework.document.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tgpl.casework.document.DocumentKeeping;
import vn.tgpl.casework.document.domain.DocumentEntry;
import vn.tgpl.platform.idempotency.Idempotent;
import vn.tgpl.platform.openapi.Refuses;
import vn.tgpl.platform.paging.Listing;
import vn.tgpl.platform.paging.Page;
import vn.tgpl.platform.precondition.Answers;
import vn.tgpl.platform.precondition.IfMatch;
import vn.tgpl.platform.problem.RefusalKind;

/** The documents of a case. */
@Path("/v1/cases/{id}/documents")
@Tag(name = "Documents", description = "Văn bản tố tụng, theo dẫn chiếu")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class DocumentResource {

    private final DocumentKeeping documents;

    DocumentResource(DocumentKeeping documents) {
        this.documents = documents;
    }

    @POST
    @Idempotent
    @PermissionsAllowed({"case:manage", "case:work", "case:register", "referral:write"})
    @Operation(
            summary = "Ghi nhận một văn bản",
            description =
                    "By the Centre, the case's provider or an agency that takes part. The time that the law gives to"
                            + " serve it on counsel begins, and with a judgment the time for an appeal; the case shows both.")
    @APIResponseSchema(
            value = DocumentView.class,
            responseCode = "201",
            responseDescription = "Recorded; Location tells where")
    @Refuses(
            kind = RefusalKind.CONFLICT,
            code = "case-ended",
            arguments = "COMPLETED",
            allowed = {"documents"})
    public RestResponse<DocumentView> record(UUID id, @NotNull @Valid DocumentEntry entry) {
        var view = DocumentView.of(documents.record(id, entry));
        return Answers.created("/v1/cases/" + id + "/documents/" + view.id(), view);
    }

    @GET
    @PermissionsAllowed({"case:manage", "case:read", "case:work"})
    @Operation(
            summary = "Các văn bản trong vụ việc",
            description = "For the Centre and the case's provider, newest first.")
    public Page<DocumentView> list(UUID id, @BeanParam @Valid Listing listing) {
        return documents.list(id, listing.cursor, listing.limit).map(DocumentView::of);
    }

    @GET
    @Path("{document}")
    @PermissionsAllowed({"case:manage", "case:read", "case:work", "case:register", "referral:write"})
    @Operation(
            summary = "Xem một văn bản",
            description = "For the Centre, the case's provider, and the agency that recorded it.")
    public DocumentView get(UUID id, UUID document) {
        return DocumentView.of(documents.find(id, document));
    }

    @POST
    @Path("{document}/service")
    @Idempotent
    @PermissionsAllowed({"case:manage", "case:work"})
    @Operation(
            summary = "Ghi nhận đã nhận văn bản",
            description =
                    "The provider or the Centre says when the document was received; its time limit ends. Where the"
                            + " aided person was absent from the judgment, the time for an appeal begins.")
    @Refuses(kind = RefusalKind.CONFLICT, code = "document-already-served")
    @Refuses(
            kind = RefusalKind.CONFLICT,
            code = "case-ended",
            arguments = "COMPLETED",
            allowed = {"documents"})
    public RestResponse<DocumentView> serve(
            UUID id, UUID document, @HeaderParam("If-Match") IfMatch seen, @NotNull @Valid ServiceRequest request) {
        return RestResponse.ok(DocumentView.of(documents.serve(id, document, seen, request.receivedAt())));
    }
}
