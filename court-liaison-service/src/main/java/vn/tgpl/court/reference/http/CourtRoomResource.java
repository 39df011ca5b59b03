package vn.tgpl.court.reference.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tgpl.court.reference.CourtDirectory;
import vn.tgpl.court.reference.CourtRooms;
import vn.tgpl.court.reference.domain.RoomCode;
import vn.tgpl.court.reference.domain.RoomEntry;
import vn.tgpl.platform.caller.Caller;
import vn.tgpl.platform.openapi.Refuses;
import vn.tgpl.platform.precondition.Answers;
import vn.tgpl.platform.precondition.IfMatch;
import vn.tgpl.platform.problem.NotFound;
import vn.tgpl.platform.problem.RefusalKind;

/** The rooms of a court: every agency reads them, the court itself tells of them. */
@Path("/v1/courts/{court}/rooms")
@Tag(name = "Courts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CourtRoomResource {

    private static final String CODE = "The room's code; capitals and spaces around it make no difference";

    private final CourtRooms rooms;
    private final CourtDirectory courts;
    private final Caller caller;

    CourtRoomResource(CourtRooms rooms, CourtDirectory courts, Caller caller) {
        this.rooms = rooms;
        this.courts = courts;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("hearing:read")
    @Operation(
            summary = "Danh sách phòng xử án của một tòa án",
            description = "In the order of their codes, those that are closed too.")
    @APIResponse(responseCode = "200", headers = @Header(name = "ETag"))
    public RoomList list(String court) {
        var found = rooms.of(court);
        if (found.isEmpty() && !courts.knows(court)) {
            throw new NotFound();
        }
        return new RoomList(found.stream().map(RoomView::of).toList());
    }

    @GET
    @Path("{room}")
    @PermissionsAllowed("hearing:read")
    @Operation(summary = "Xem một phòng xử án", description = "The room, also after its last day.")
    public RoomView get(String court, @Parameter(description = CODE) String room) {
        return rooms.find(court, new RoomCode(room)).map(RoomView::of).orElseThrow(NotFound::new);
    }

    @PUT
    @Path("{room}")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("hearing:write")
    @Operation(
            summary = "Thêm hoặc sửa một phòng xử án của tòa mình",
            description = "A room is closed by its last day. The same body again changes nothing.")
    @APIResponse(responseCode = "201", description = "Added; Location tells where")
    @APIResponse(responseCode = "200", description = "The room as it stands now")
    @Refuses(kind = RefusalKind.STALE, code = "room-not-there-yet")
    public RestResponse<RoomView> put(
            String court,
            @Parameter(description = CODE) String room,
            @HeaderParam("If-Match") IfMatch seen,
            @NotNull @Valid RoomEntry entry) {
        if (!court.equals(caller.agency())) {
            throw new NotFound();
        }
        var kept = rooms.put(court, new RoomCode(room), entry, seen);
        var view = RoomView.of(kept.room());
        return kept.isNew() ? Answers.created(path(kept.room().code(), court), view) : RestResponse.ok(view);
    }

    private static String path(RoomCode code, String court) {
        return UriBuilder.fromPath("/v1/courts/{court}/rooms/{room}")
                .build(court, code.text())
                .getRawPath();
    }
}
