package vn.tgpl.court.notice.http;

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
import vn.tgpl.court.notice.NoticeReading;
import vn.tgpl.platform.paging.Listing;
import vn.tgpl.platform.paging.Page;

/** The work-list of what nobody has acknowledged. */
@Path("/v1/hearings/unacknowledged")
@Tag(name = "Notices")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class UnacknowledgedResource {

    private final NoticeReading reading;

    UnacknowledgedResource(NoticeReading reading) {
        this.reading = reading;
    }

    @GET
    @PermissionsAllowed("hearing:read")
    @Operation(
            summary = "Ai chưa xác nhận lịch xét xử",
            description =
                    "Hearings of which a party has not acknowledged the version that it must be told, also those put"
                            + " off or taken off the list: a court's own, the Centre's cases', a provider's own.")
    public Page<UnacknowledgedView> list(@BeanParam @Valid UnacknowledgedQuery query, @BeanParam @Valid Listing page) {
        return reading.unacknowledged(query.question(), page.cursor, page.limit, UnacknowledgedView::of);
    }
}
