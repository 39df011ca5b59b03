package vn.tgpl.court.calendar.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tgpl.court.calendar.CalendarReading;
import vn.tgpl.court.calendar.domain.CalendarToken;
import vn.tgpl.platform.icalendar.CalendarText;

/** A calendar for the programs that have its address, which is all that they need. */
@Path("/v1/calendars/{token:[^/]+}.ics")
@Tag(name = "Calendars")
@RunOnVirtualThread
public class CalendarFileResource {

    private final CalendarReading reading;

    CalendarFileResource(CalendarReading reading) {
        this.reading = reading;
    }

    @GET
    @Produces(CalendarText.MEDIA_TYPE)
    @PermitAll
    @Operation(
            summary = "Đọc lịch theo địa chỉ bí mật",
            description = "The calendar at this address: the hearings of the last three months and of the year to come,"
                    + " those that are off marked as cancelled. It needs no token.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = CalendarText.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)),
            headers = @Header(name = "ETag"))
    public RestResponse<String> read(String token, @Context Request request) {
        var read = reading.read(
                new CalendarToken(token), tag -> request.evaluatePreconditions(new EntityTag(tag)) != null);
        var answer = read.text() == null
                ? RestResponse.ResponseBuilder.<String>create(RestResponse.Status.NOT_MODIFIED)
                : RestResponse.ResponseBuilder.ok(read.text())
                        .header(HttpHeaders.CONTENT_TYPE, CalendarText.MEDIA_TYPE + ";charset=UTF-8");
        return answer.tag(new EntityTag(read.tag()))
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=300")
                .build();
    }
}
