package vn.tgpl.court.reference.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tgpl.court.reference.CourtDirectory;
import vn.tgpl.platform.paging.QueryInstant;
import vn.tgpl.platform.problem.NotFound;
import vn.tgpl.statute.time.LegalTime;

/** The courts, as every agency reads them; the operator corrects them as a table of the law. */
@Path("/v1/courts")
@Tag(name = "Courts", description = "Danh mục tòa án, phòng xử án")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CourtResource {

    private final CourtDirectory directory;
    private final Clock clock;

    CourtResource(CourtDirectory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    @GET
    @PermissionsAllowed("hearing:read")
    @Operation(
            summary = "Danh mục tòa án",
            description = "The courts that sit on a day. One that nobody has confirmed is not among them.")
    @APIResponse(responseCode = "200", headers = @Header(name = "ETag"))
    public CourtList list(@QueryParam("at") @Parameter(description = "The day; today if left out") QueryInstant at) {
        var day = dayOf(at);
        return new CourtList(directory.courts(day).stream()
                .map(court -> CourtView.of(court, day, directory))
                .toList());
    }

    @GET
    @Path("{court:[0-9A-Z.]{1,35}}")
    @PermissionsAllowed("hearing:read")
    @Operation(
            summary = "Xem một tòa án",
            description = "The court as it is on a day, one that is no more or not confirmed too, and who sits for it.")
    @APIResponse(responseCode = "200", headers = @Header(name = "ETag"))
    public CourtView get(
            String court, @QueryParam("at") @Parameter(description = "The day; today if left out") QueryInstant at) {
        var day = dayOf(at);
        return directory
                .find(court, day)
                .map(found -> CourtView.of(found, day, directory))
                .orElseThrow(NotFound::new);
    }

    private LocalDate dayOf(QueryInstant at) {
        var given = QueryInstant.day("at", at);
        return given == null ? LegalTime.dayOf(clock.instant()) : given;
    }
}
