package vn.tgpl.court.listing.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.text.Normalizer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tgpl.court.listing.HearingListing;
import vn.tgpl.court.listing.HearingReader;
import vn.tgpl.court.listing.HearingReading;
import vn.tgpl.court.listing.HearingView;
import vn.tgpl.court.listing.HearingViews;
import vn.tgpl.court.listing.Precondition;
import vn.tgpl.court.listing.domain.HearingSchedule;
import vn.tgpl.platform.caller.Caller;
import vn.tgpl.platform.openapi.Refuses;
import vn.tgpl.platform.precondition.Answers;
import vn.tgpl.platform.precondition.IfMatch;
import vn.tgpl.platform.problem.NotFound;
import vn.tgpl.platform.problem.RefusalKind;

/** A court's own list of hearings. */
@Path("/v1/courts/{court}/hearings")
@Tag(name = "Hearings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CourtHearingResource {

    private final HearingListing listing;
    private final HearingReading reading;
    private final HearingViews views;
    private final Caller caller;

    CourtHearingResource(HearingListing listing, HearingReading reading, HearingViews views, Caller caller) {
        this.listing = listing;
        this.reading = reading;
        this.views = views;
        this.caller = caller;
    }

    @PUT
    @Path("{reference:.+}")
    @PermissionsAllowed("hearing:write")
    @Operation(
            summary = "Đưa một phiên tòa vào lịch xét xử, hoặc cập nhật",
            description = "Fixes the hearing of the court's own reference. The same body again changes nothing; another"
                    + " time, mode or place moves the hearing; anything else amends it.")
    @APIResponse(responseCode = "201", description = "Put on the list; Location tells where")
    @APIResponse(responseCode = "200", description = "The hearing as it stands now")
    @Refuses(kind = RefusalKind.STALE, code = "hearing-already-fixed")
    @Refuses(kind = RefusalKind.STALE, code = "hearing-not-fixed-yet")
    @Refuses(
            kind = RefusalKind.CONFLICT,
            code = "hearing-step-not-allowed",
            arguments = {"HELD", "FIXED"},
            allowed = {"outcome"})
    public RestResponse<HearingView> put(
            String court,
            @Size(max = 100)
                    @Pattern(regexp = "[^\\x00-\\x1f\\x7f]+")
                    @Parameter(description = "The court's own reference")
                    String reference,
            @HeaderParam("If-Match") IfMatch seen,
            @HeaderParam("If-None-Match") @Parameter(description = "* to create only") String none,
            @NotNull @Valid HearingSchedule hearing) {
        if (!court.equals(caller.agency())) {
            throw new NotFound();
        }
        var name = Normalizer.normalize(reference, Normalizer.Form.NFC);
        var listed = listing.fix(court, name, hearing, new Precondition(seen, "*".equals(none)));
        var view = views.answering(listed);
        return listed.isNew() ? Answers.created("/v1/hearings/" + view.id(), view) : RestResponse.ok(view);
    }

    @GET
    @Path("{reference:.+}")
    @PermissionsAllowed("hearing:read")
    @Operation(
            summary = "Xem phiên tòa theo số tham chiếu của tòa án",
            description = "The hearing by the court's own reference, for who may see it.")
    public HearingView get(String court, String reference) {
        var name = Normalizer.normalize(reference, Normalizer.Form.NFC);
        return views.of(reading.find(HearingReader.of(caller), court, name));
    }
}
