package vn.tgpl.court.upload.http;

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
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tgpl.court.upload.ScheduleUploading;
import vn.tgpl.platform.caller.Caller;
import vn.tgpl.platform.idempotency.Idempotent;
import vn.tgpl.platform.openapi.Refuses;
import vn.tgpl.platform.precondition.Answers;
import vn.tgpl.platform.problem.Language;
import vn.tgpl.platform.problem.NotFound;
import vn.tgpl.platform.problem.RefusalKind;
import vn.tgpl.platform.sheet.Sheet;
import vn.tgpl.platform.table.SentFile;
import vn.tgpl.statute.time.LegalTime;

/** A court's list of hearings as a file. */
@Path("/v1/courts/{court}/schedule-uploads")
@Tag(name = "Schedule uploads", description = "Nạp lịch xét xử từ tệp")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ScheduleUploadResource {

    private final ScheduleUploading uploading;
    private final ScheduleUploadViews views;
    private final Caller caller;
    private final Clock clock;
    private final Language language;

    ScheduleUploadResource(
            ScheduleUploading uploading, ScheduleUploadViews views, Caller caller, Clock clock, Language language) {
        this.uploading = uploading;
        this.views = views;
        this.caller = caller;
        this.clock = clock;
        this.language = language;
    }

    @GET
    @Path("template")
    @Produces({Sheet.CSV, Sheet.XLSX})
    @PermissionsAllowed("hearing:write")
    @Operation(
            summary = "Mẫu tệp lịch xét xử",
            description =
                    "The columns of a list in a file, with an example row to be deleted; the workbook explains each"
                            + " column.")
    public ScheduleTemplate template(String court) {
        checkOwn(court);
        return new ScheduleTemplate(LegalTime.dayOf(clock.instant()), language);
    }

    @POST
    @Consumes({Sheet.CSV, Sheet.XLSX})
    @Idempotent(seconds = 900) // a long file takes longer than a request is given, and much longer on a busy machine
    @PermissionsAllowed("hearing:write")
    @Operation(
            summary = "Nạp lịch xét xử từ tệp",
            description =
                    "Puts the hearings of the file on the court's list, each as PUT would; what the file has no column for"
                            + " stays as it was. The rows of a reference are the days of one hearing. Each row is taken or"
                            + " refused with its reason; the same file again changes nothing. A CSV file may be separated by commas, semicolons or tabs, in UTF-8, in UTF-16"
                            + " with a byte order mark, or in Windows-1258.")
    @APIResponseSchema(
            value = ScheduleUploadView.class,
            responseCode = "201",
            responseDescription = "Taken, row by row; Location tells where the results are kept")
    @Refuses(kind = RefusalKind.INVALID, code = "empty-table")
    @Refuses(kind = RefusalKind.INVALID, code = "unknown-encoding")
    @Refuses(kind = RefusalKind.INVALID, code = "workbook-declares-entities")
    @Refuses(kind = RefusalKind.MALFORMED, code = "unreadable-table", arguments = "118")
    @Refuses(kind = RefusalKind.MALFORMED, code = "unreadable-workbook")
    @Refuses(kind = RefusalKind.TOO_LARGE, code = "too-many-rows", arguments = "20000")
    @Refuses(kind = RefusalKind.TOO_LARGE, code = "workbook-too-large", arguments = "64")
    @Refuses(kind = RefusalKind.CONFLICT, code = "upload-still-running")
    @Refuses(kind = RefusalKind.UNAVAILABLE, code = "too-many-uploads")
    public RestResponse<ScheduleUploadView> upload(
            String court,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = Sheet.CSV,
                                        schema = @Schema(type = SchemaType.STRING, implementation = String.class)),
                                @Content(
                                        mediaType = Sheet.XLSX,
                                        schema =
                                                @Schema(
                                                        type = SchemaType.STRING,
                                                        format = "binary",
                                                        implementation = String.class))
                            })
                    @NotNull
                    SentFile file) {
        checkOwn(court);
        var upload = uploading.receive(court, file);
        return Answers.created("/v1/courts/%s/schedule-uploads/%s".formatted(court, upload.id()), views.of(upload));
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("hearing:write")
    @Operation(summary = "Kết quả nạp một tệp", description = "What became of each row of the file, page by page.")
    public ScheduleUploadView get(String court, UUID id, @BeanParam @Valid ResultQuery query) {
        checkOwn(court);
        return views.page(uploading.find(court, id), query);
    }

    private void checkOwn(String court) {
        if (!court.equals(caller.agency())) {
            throw new NotFound();
        }
    }
}
