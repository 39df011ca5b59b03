package vn.tgpl.court.notice.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
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
import vn.tgpl.court.notice.NoticeReading;
import vn.tgpl.court.notice.ReceiptTaking;
import vn.tgpl.platform.paging.Listing;
import vn.tgpl.platform.paging.Page;
import vn.tgpl.platform.precondition.IfMatch;

/** Who was told of a hearing. */
@Path("/v1/hearings/{id}/receipts")
@Tag(name = "Notices", description = "Thông báo lịch xét xử")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ReceiptResource {

    private final ReceiptTaking taking;
    private final NoticeReading reading;

    ReceiptResource(ReceiptTaking taking, NoticeReading reading) {
        this.taking = taking;
        this.reading = reading;
    }

    @PUT
    @Path("{party}")
    @PermissionsAllowed("hearing:read")
    @Operation(
            summary = "Xác nhận đã nhận lịch xét xử",
            description =
                    "The organisation, or the provider, was told of the version that If-Match names. Where a later"
                            + " one must be told, that one is to be read first. Said again, the first time counts.")
    public NoticeView put(
            UUID id,
            @Size(max = 36) String party,
            @HeaderParam("If-Match") IfMatch seen,
            @NotNull @Valid ReceiptRequest receipt) {
        return NoticeView.of(taking.receive(id, party, seen, receipt.receivedAt(), receipt.means()));
    }

    @GET
    @PermissionsAllowed("hearing:read")
    @Operation(
            summary = "Ai đã được thông báo về phiên tòa",
            description =
                    "What was to be told of the hearing and who has acknowledged it, for its court and the Centre;"
                            + " a provider sees his own.")
    public Page<NoticeView> list(UUID id, @BeanParam @Valid Listing page) {
        return reading.ofHearing(id, page.cursor, page.limit, NoticeView::of);
    }
}
