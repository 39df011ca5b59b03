package vn.tgpl.court.listing.http;

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
import vn.tgpl.court.listing.HearingReader;
import vn.tgpl.court.listing.HearingReading;
import vn.tgpl.court.listing.HearingView;
import vn.tgpl.court.listing.HearingViews;
import vn.tgpl.court.listing.domain.HearingSummary;
import vn.tgpl.platform.caller.Caller;
import vn.tgpl.platform.feed.Changes;
import vn.tgpl.platform.feed.ChangesQuery;
import vn.tgpl.platform.openapi.Refuses;
import vn.tgpl.platform.paging.Listing;
import vn.tgpl.platform.paging.Page;
import vn.tgpl.platform.problem.RefusalKind;

/** Hearings, as the agencies of their proceedings follow them. */
@Path("/v1/hearings")
@Tag(name = "Hearings", description = "Lịch xét xử, phiên tòa")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class HearingResource {

    private final HearingReading reading;
    private final HearingViews views;
    private final Caller caller;

    HearingResource(HearingReading reading, HearingViews views, Caller caller) {
        this.reading = reading;
        this.views = views;
        this.caller = caller;
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("hearing:read")
    @Operation(
            summary = "Xem một phiên tòa",
            description = "The hearing, for its court, for the agencies of the cases that it has found, and for"
                    + " their providers.")
    public HearingView get(UUID id) {
        return views.of(reading.find(HearingReader.of(caller), id));
    }

    @GET
    @PermissionsAllowed("hearing:read")
    @Operation(
            summary = "Danh sách phiên tòa",
            description =
                    "The hearings that the agency takes part in, and for a provider those of his cases, last listed"
                            + " first; no officer is named.")
    public Page<HearingSummary> list(@BeanParam @Valid HearingQuery query, @BeanParam @Valid Listing page) {
        return reading.list(HearingReader.of(caller), query.filter(page.cursor), page.limit);
    }

    @GET
    @Path("changes")
    @PermissionsAllowed("hearing:read")
    @Operation(
            summary = "Thay đổi kể từ con trỏ",
            description = "What became of the hearings that the agency takes part in, in commit order; start without a"
                    + " cursor.")
    @Refuses(kind = RefusalKind.FORBIDDEN, code = "provider-has-no-feed")
    public Changes<HearingSummary> changes(@BeanParam @Valid ChangesQuery query) {
        return Changes.of(reading.changes(HearingReader.of(caller), query.since, query.limit), HearingSummary.class);
    }
}
