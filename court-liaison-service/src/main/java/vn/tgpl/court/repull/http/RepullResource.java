package vn.tgpl.court.repull.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tgpl.court.listing.HearingReader;
import vn.tgpl.court.repull.HearingRepull;
import vn.tgpl.court.repull.domain.RepullProgress;
import vn.tgpl.platform.caller.Caller;
import vn.tgpl.platform.idempotency.Idempotent;
import vn.tgpl.platform.openapi.Refuses;
import vn.tgpl.platform.problem.RefusalKind;

/** Hearings told again, for an agency that doubts its copy. */
@Path("/v1/hearing-repulls")
@Tag(name = "Hearings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class RepullResource {

    private final HearingRepull repull;
    private final Caller caller;
    private final int mostDays;

    RepullResource(
            HearingRepull repull, Caller caller, @ConfigProperty(name = "tgpl.schedule.most-days") int mostDays) {
        this.repull = repull;
        this.caller = caller;
        this.mostDays = mostDays;
    }

    @POST
    @PermissionsAllowed("hearing:read")
    @Idempotent
    @Operation(
            summary = "Nhận lại các phiên tòa của một khoảng thời gian",
            description =
                    "Puts every hearing of these days that the agency takes part in into its feed once more, as it"
                            + " stands. One request of an agency at a time; Location tells how far it is.")
    @APIResponse(
            responseCode = "202",
            description = "Taken; it runs by itself",
            headers = @Header(name = "Location"),
            content = @Content(schema = @Schema(implementation = RepullProgress.class)))
    @Refuses(kind = RefusalKind.CONFLICT, code = "repull-still-running")
    @Refuses(kind = RefusalKind.FORBIDDEN, code = "provider-has-no-feed")
    public RestResponse<RepullProgress> ask(@NotNull @Valid RepullRequest asked) {
        var progress = repull.ask(asked.of(HearingReader.of(caller).withFeed(), mostDays));
        return RestResponse.ResponseBuilder.<RepullProgress>create(RestResponse.Status.ACCEPTED)
                .header(HttpHeaders.LOCATION, "/v1/hearing-repulls/" + progress.id())
                .entity(progress)
                .build();
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("hearing:read")
    @Operation(summary = "Tiến độ nhận lại", description = "How far the telling again is, for the agency that asked.")
    public RepullProgress get(UUID id) {
        return repull.find(caller.agency(), id);
    }
}
