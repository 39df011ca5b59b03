package vn.tgpl.referral.directory.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tgpl.platform.idempotency.Idempotent;
import vn.tgpl.platform.openapi.Refuses;
import vn.tgpl.platform.paging.Listing;
import vn.tgpl.platform.paging.Page;
import vn.tgpl.platform.paging.QueryInstant;
import vn.tgpl.platform.problem.NotFound;
import vn.tgpl.platform.problem.RefusalKind;
import vn.tgpl.platform.upload.Upload;
import vn.tgpl.platform.upload.UploadReader;
import vn.tgpl.referral.directory.Directory;
import vn.tgpl.referral.directory.domain.Agency;
import vn.tgpl.referral.directory.domain.AgencyEntry;
import vn.tgpl.statute.time.LegalTime;

/** The directory of agencies: every agency reads it, the operator loads it. */
@Path("/v1/agencies")
@Tag(name = "Agencies", description = "Danh mục cơ quan")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AgencyResource {

    private final Directory directory;
    private final Clock clock;

    AgencyResource(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    @GET
    @PermissionsAllowed({"referral:read", "hearing:read", "report:read", "operate"})
    @Operation(
            summary = "Danh mục cơ quan",
            description = "The agencies in the order of their identifiers, those that are no more too; with on, those"
                    + " that act on that day.")
    public Page<AgencyEntry> list(@BeanParam @Valid AgencyQuery query, @BeanParam @Valid Listing listing) {
        return directory.list(query.filter(listing.cursor), listing.limit).map(Agency::entry);
    }

    @GET
    @Path("{id:[0-9A-Z.]{1,35}}")
    @PermissionsAllowed({"referral:read", "hearing:read", "report:read", "operate"})
    @Operation(
            summary = "Xem một cơ quan",
            description = "The agency, and who acts for it on a day: an old district agency's successor.")
    public AgencyView get(
            String id, @QueryParam("on") @Parameter(description = "The day; today if left out") QueryInstant on) {
        var given = QueryInstant.day("on", on);
        var day = given == null ? LegalTime.dayOf(clock.instant()) : given;
        var agency = directory.find(id).orElseThrow(NotFound::new);
        return AgencyView.of(agency, directory.resolve(id, day));
    }

    @POST
    @Consumes({MediaType.APPLICATION_JSON, UploadReader.CSV})
    @Idempotent(keyRequired = true)
    @PermissionsAllowed("operate")
    @Operation(
            summary = "Nạp danh mục cơ quan",
            description = "Adds and changes the agencies of the file, all or none. The columns of CSV are the fields of"
                    + " JSON. Every bad row is named: by its line in CSV, by its index in JSON.")
    @Refuses(kind = RefusalKind.MALFORMED, code = "unreadable-csv")
    @Refuses(kind = RefusalKind.CONFLICT, code = "directory-busy")
    public RestResponse<LoadReport> load(
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON,
                                        schema = @Schema(type = SchemaType.ARRAY, implementation = AgencyEntry.class)),
                                @Content(
                                        mediaType = UploadReader.CSV,
                                        schema = @Schema(type = SchemaType.STRING, implementation = String.class))
                            })
                    @NotNull
                    Upload<AgencyEntry> file) {
        return RestResponse.ok(LoadReport.of(directory.load(file)));
    }
}
