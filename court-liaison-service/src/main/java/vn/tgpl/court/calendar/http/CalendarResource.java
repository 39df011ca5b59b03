package vn.tgpl.court.calendar.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tgpl.court.calendar.CalendarKeeping;
import vn.tgpl.court.calendar.CalendarOwner;
import vn.tgpl.platform.caller.Caller;
import vn.tgpl.platform.idempotency.Idempotent;
import vn.tgpl.platform.paging.Listing;
import vn.tgpl.platform.paging.Page;
import vn.tgpl.platform.precondition.Answers;

/** The calendars that an agency, a court or a provider has given out. */
@Path("/v1/calendars")
@Tag(name = "Calendars", description = "Lịch iCalendar theo địa chỉ bí mật")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CalendarResource {

    private final CalendarKeeping keeping;
    private final Caller caller;

    CalendarResource(CalendarKeeping keeping, Caller caller) {
        this.keeping = keeping;
        this.caller = caller;
    }

    @POST
    @PermissionsAllowed("hearing:read")
    @Idempotent
    @Operation(
            summary = "Tạo một lịch iCalendar",
            description =
                    "Makes a calendar of a court's list, of a provider or of the agency, and tells its secret"
                            + " address this once. Who has the address reads the calendar until it is revoked; it names nobody.")
    @APIResponse(
            responseCode = "201",
            description = "Made; the address is told this once",
            content = @Content(schema = @Schema(implementation = CalendarView.class)))
    public RestResponse<CalendarView> make(@NotNull @Valid CalendarRequest calendar) {
        calendar.check();
        var made = keeping.make(owner(), calendar.court(), calendar.provider());
        return Answers.created("/v1/calendars/" + made.calendar().id(), CalendarView.of(made));
    }

    @GET
    @PermissionsAllowed("hearing:read")
    @Operation(
            summary = "Các lịch đã tạo",
            description = "The caller's calendars that are not revoked, last made first, without their addresses.")
    public Page<CalendarView> list(@BeanParam @Valid Listing page) {
        var before = page.cursor.isStart() ? null : page.cursor.id();
        return keeping.list(owner(), before, page.limit).map(CalendarView::of);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("hearing:read")
    @Operation(summary = "Xem một lịch đã tạo", description = "One of the caller's calendars, without its address.")
    public CalendarView get(UUID id) {
        return CalendarView.of(keeping.find(owner(), id));
    }

    @DELETE
    @Path("{id}")
    @PermissionsAllowed("hearing:read")
    @Operation(summary = "Thu hồi một lịch", description = "From now on its address leads nowhere.")
    @APIResponse(responseCode = "204", description = "Revoked")
    public void revoke(UUID id) {
        keeping.revoke(owner(), id);
    }

    private CalendarOwner owner() {
        return new CalendarOwner(caller.agency(), caller.provider());
    }
}
