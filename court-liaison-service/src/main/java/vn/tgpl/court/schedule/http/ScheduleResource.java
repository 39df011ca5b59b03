package vn.tgpl.court.schedule.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tgpl.court.schedule.domain.CourtSchedule;
import vn.tgpl.court.schedule.domain.Sitting;
import vn.tgpl.platform.icalendar.CalendarText;
import vn.tgpl.platform.input.AgencyId;
import vn.tgpl.platform.sheet.Sheet;

/** A court's list: one model, in the format that {@code Accept} says. In the document the methods are one call. */
@Path("/v1/courts/{court}/schedule")
@Tag(name = "Schedules", description = "Lịch xét xử theo tòa án và ngày")
@RunOnVirtualThread
public class ScheduleResource {

    private static final String PDF = "application/pdf";
    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";
    private static final String CALENDAR = CalendarText.MEDIA_TYPE + ";charset=UTF-8";

    private final ScheduleAnswers answers;
    private final SchedulePage page;
    private final SchedulePrint print;

    ScheduleResource(ScheduleAnswers answers, SchedulePage page, SchedulePrint print) {
        this.answers = answers;
        this.page = page;
        this.print = print;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("hearing:read")
    @Operation(
            summary = "Lịch xét xử của một tòa án",
            description = "The court's list of some days, by day and room, those of which only the week is fixed apart:"
                    + " all of it for the court, and for others the hearings that they take part in. HTML and PDF are to"
                    + " be hung on a wall: they name no case that is heard behind closed doors. The calendar names no"
                    + " person and no case. If-None-Match is answered from an index.")
    @APIResponse(responseCode = "200", description = "Lịch xét xử", headers = @Header(name = "ETag"))
    public RestResponse<CourtSchedule> json(
            @AgencyId String court, @BeanParam @Valid ScheduleQuery query, @Context Request request) {
        return answers.give(court, query, request, "json", schedule -> schedule);
    }

    @GET
    @Produces(MediaType.TEXT_HTML + ";qs=0.9")
    @PermissionsAllowed("hearing:read")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<String> html(
            @AgencyId String court, @BeanParam @Valid ScheduleQuery query, @Context Request request) {
        return ScheduleAnswers.as(HTML, answers.give(court, query, request, "html", page::of));
    }

    @GET
    @Produces(PDF + ";qs=0.8")
    @PermissionsAllowed("hearing:read")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> pdf(
            @AgencyId String court, @BeanParam @Valid ScheduleQuery query, @Context Request request) {
        return ScheduleAnswers.as(PDF, answers.give(court, query, request, "pdf", print::of));
    }

    @GET
    @Produces(Sheet.CSV + ";qs=0.7")
    @PermissionsAllowed("hearing:read")
    public RestResponse<Sheet<Sitting>> csv(
            @AgencyId String court, @BeanParam @Valid ScheduleQuery query, @Context Request request) {
        return ScheduleAnswers.as(Sheet.CSV, answers.give(court, query, request, "csv", ScheduleSheet::of));
    }

    @GET
    @Produces(Sheet.XLSX + ";qs=0.7")
    @PermissionsAllowed("hearing:read")
    public RestResponse<Sheet<Sitting>> xlsx(
            @AgencyId String court, @BeanParam @Valid ScheduleQuery query, @Context Request request) {
        return ScheduleAnswers.as(Sheet.XLSX, answers.give(court, query, request, "xlsx", ScheduleSheet::of));
    }

    @GET
    @Produces(CalendarText.MEDIA_TYPE + ";qs=0.6")
    @PermissionsAllowed("hearing:read")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = CalendarText.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<String> calendar(
            @AgencyId String court, @BeanParam @Valid ScheduleQuery query, @Context Request request) {
        return ScheduleAnswers.as(CALENDAR, answers.give(court, query, request, "calendar", answers::calendar));
    }
}
