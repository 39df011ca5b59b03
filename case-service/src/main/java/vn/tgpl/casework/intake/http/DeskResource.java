package vn.tgpl.casework.intake.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tgpl.casework.casefile.CaseDisclosure;
import vn.tgpl.casework.casefile.DisclosedCase;
import vn.tgpl.casework.intake.DeskIntake;
import vn.tgpl.casework.intake.domain.AidRequest;
import vn.tgpl.platform.caller.Caller;
import vn.tgpl.platform.idempotency.Idempotent;
import vn.tgpl.platform.precondition.Answers;
import vn.tgpl.platform.problem.Language;

/** Requests made at the Centre itself. */
@Path("/v1/cases")
@Tag(name = "Cases")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class DeskResource {

    private final DeskIntake desk;
    private final CaseDisclosure disclosure;
    private final Caller caller;
    private final Language language;
    private final Clock clock;

    DeskResource(DeskIntake desk, CaseDisclosure disclosure, Caller caller, Language language, Clock clock) {
        this.desk = desk;
        this.disclosure = disclosure;
        this.caller = caller;
        this.language = language;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @PermissionsAllowed("case:manage")
    @Operation(
            summary = "Tiếp nhận yêu cầu tại Trung tâm",
            description = "Opens a case for a request that the person, a relative or a commune brought to the Centre.")
    @APIResponse(
            responseCode = "201",
            description = "Opened; it waits for the Centre's decision",
            content = @Content(schema = @Schema(implementation = DisclosedCase.class)))
    @APIResponse(
            responseCode = "200",
            description = "With dryRun: what is unusual, and the clocks of an acceptance; nothing is kept",
            content = @Content(schema = @Schema(implementation = RehearsalView.class)))
    public RestResponse<?> open(
            @NotNull @Valid AidRequest request,
            @QueryParam("dryRun") @Parameter(description = "Check everything and keep nothing") boolean dryRun) {
        if (dryRun) {
            var rehearsed = desk.rehearse(caller.agency(), request);
            return RestResponse.ok(RehearsalView.of(rehearsed, language, clock.instant()));
        }
        var view = disclosure.toCaller(desk.open(caller.agency(), request));
        return Answers.created("/v1/cases/" + view.id(), view);
    }
}
