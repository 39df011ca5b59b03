package vn.tgpl.platform.law;

import static java.util.stream.Collectors.toMap;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tgpl.platform.openapi.Refuses;
import vn.tgpl.platform.paging.Page;
import vn.tgpl.platform.precondition.IfMatch;
import vn.tgpl.platform.problem.Language;
import vn.tgpl.platform.problem.NotFound;
import vn.tgpl.platform.problem.RefusalKind;
import vn.tgpl.statute.table.StatuteTableRejected;
import vn.tgpl.statute.table.TableSource;

/** The tables of the law, as the operator reads and corrects them; every service has its own copy. */
@Path("/v1/law/tables")
@Tag(name = "Law", description = "Các bảng của pháp luật: lịch làm việc, thời hạn, giới hạn")
@RunOnVirtualThread
public class LawTableResource {

    private static final String CSV = "text/csv";

    private final LawTables tables;
    private final LawLoading loading;
    private final LawInForce inForce;
    private final Language language;

    LawTableResource(LawTables tables, LawLoading loading, LawInForce inForce, Language language) {
        this.tables = tables;
        this.loading = loading;
        this.inForce = inForce;
        this.language = language;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("operate")
    @Operation(
            summary = "Danh sách các bảng của pháp luật",
            description = "Every table that this service goes by, and who loaded it.")
    public Page<LawTableView> list() {
        var law = inForce.law();
        var loaded = tables.current().stream().collect(toMap(LawTable::file, table -> table));
        return new Page<>(
                Law.FILES.stream()
                        .map(file -> LawTableView.of(file, Optional.ofNullable(loaded.get(file)), law))
                        .toList(),
                null);
    }

    @GET
    @Path("{file}")
    @Produces(CSV)
    @PermissionsAllowed("operate")
    @Operation(summary = "Xem một bảng", description = "The table's text as it was last loaded, or as shipped.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)),
            headers = @Header(name = "ETag"))
    public TableText text(String file) {
        if (!Law.FILES.contains(file)) {
            throw new NotFound();
        }
        return tables.newest(file)
                .map(table -> new TableText(table.version(), table.text()))
                .orElseGet(() -> new TableText(0, TableSource.shipped().text(file)));
    }

    @PUT
    @Path("{file}")
    @Consumes(CSV)
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("operate")
    @Operation(
            summary = "Thay một bảng của pháp luật",
            description = "Puts the text in force, without a restart, if the whole law can be read with it; the clocks"
                    + " that run are counted again. The same text again changes nothing.")
    @APIResponse(responseCode = "200", description = "The table as it stands now")
    @Refuses(kind = RefusalKind.MALFORMED, code = "law-table-not-text")
    @Refuses(
            kind = RefusalKind.INVALID,
            code = "law-table-rejected",
            arguments = {"calendar-overrides.csv", "4", "…"})
    public LawTableView put(
            String file,
            @HeaderParam("If-Match") IfMatch seen,
            @RequestBody(content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING))) byte[] text) {
        try {
            var loaded = loading.upload(file, TableText.decode(text == null ? new byte[0] : text), seen);
            inForce.refresh();
            return LawTableView.of(file, Optional.of(loaded), inForce.law());
        } catch (StatuteTableRejected rejected) {
            throw new LawTableRejected(rejected, language);
        }
    }
}
