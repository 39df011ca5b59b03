package vn.tgpl.casework.involvement.http;

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
import vn.tgpl.casework.involvement.InvolvementReading;
import vn.tgpl.platform.caller.Caller;
import vn.tgpl.platform.feed.Changes;
import vn.tgpl.platform.feed.ChangesQuery;
import vn.tgpl.platform.paging.Listing;
import vn.tgpl.platform.paging.Page;

/** Who is involved in whose legal aid, for every agency that takes part. */
@Path("/v1/involvements")
@Tag(name = "Involvements", description = "Sự tham gia trợ giúp pháp lý")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class InvolvementResource {

    private final InvolvementReading reading;
    private final Caller caller;

    InvolvementResource(InvolvementReading reading, Caller caller) {
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("involvement:read")
    @Operation(
            summary = "Danh sách vụ việc mà cơ quan tham gia",
            description = "The involvements that the caller's agency takes part in, newest first.")
    public Page<InvolvementView> list(@BeanParam @Valid InvolvementQuery query, @BeanParam @Valid Listing listing) {
        return reading.list(query.filter(caller.agency(), listing.cursor), listing.limit)
                .map(InvolvementView::of);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("involvement:read")
    @Operation(summary = "Xem một sự tham gia", description = "One involvement, for the agencies that take part.")
    public InvolvementView get(UUID id) {
        return InvolvementView.of(reading.find(caller.agency(), id));
    }

    @GET
    @Path("changes")
    @PermissionsAllowed("involvement:read")
    @Operation(
            summary = "Diễn biến kể từ con trỏ",
            description = "What happened, in the agency's own numbers and in commit order; start without a cursor.")
    public Changes<EntryView> changes(@BeanParam @Valid ChangesQuery query) {
        return Changes.ofFacts(reading.changes(caller.agency(), query.since, query.limit), EntryView::of);
    }
}
