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
import vn.tgpl.platform.caller.Caller;
import vn.tgpl.platform.paging.Listing;
import vn.tgpl.platform.paging.Page;

/** What a court told of a hearing, version by version. */
@Path("/v1/hearings/{id}/versions")
@Tag(name = "Hearings")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class HearingVersionResource {

    private final HearingReading reading;
    private final Caller caller;

    HearingVersionResource(HearingReading reading, Caller caller) {
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("hearing:read")
    @Operation(
            summary = "Các phiên bản của một phiên tòa",
            description = "Newest first, each with the names of what it changed.")
    public Page<VersionSummary> list(UUID id, @BeanParam @Valid Listing page) {
        return reading.versions(HearingReader.of(caller), id, page.cursor, page.limit)
                .map(VersionSummary::of);
    }

    @GET
    @Path("{version:\\d{1,9}}")
    @PermissionsAllowed("hearing:read")
    @Operation(summary = "Xem một phiên bản", description = "The hearing as it stood in this version.")
    public VersionView get(UUID id, long version) {
        return VersionView.of(reading.version(HearingReader.of(caller), id, version));
    }
}
