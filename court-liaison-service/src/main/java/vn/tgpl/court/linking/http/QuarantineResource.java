package vn.tgpl.court.linking.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tgpl.court.linking.WorkList;
import vn.tgpl.platform.caller.Caller;
import vn.tgpl.platform.paging.Cursor;
import vn.tgpl.platform.paging.Listing;
import vn.tgpl.platform.paging.Page;

/** A court's hearings that wait for their case, their court or their rooms to become known. */
@Path("/v1/hearings/quarantine")
@Tag(name = "Linking")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class QuarantineResource {

    private final WorkList workList;
    private final Caller caller;
    private final Clock clock;

    QuarantineResource(WorkList workList, Caller caller, Clock clock) {
        this.workList = workList;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @PermissionsAllowed("hearing:write")
    @Operation(
            summary = "Phiên tòa chưa rõ vụ việc, tòa án hoặc phòng",
            description = "The court's hearings that wait for something, those that begin first first. What becomes"
                    + " known leaves the list by itself.")
    public Page<WaitingView> list(@BeanParam QuarantineQuery query, @BeanParam @Valid Listing page) {
        return workList.list(query.filter(caller.agency(), page.cursor, clock.instant()), page.limit)
                .map(WaitingView::of);
    }

    @GET
    @Path("statistics")
    @PermissionsAllowed("hearing:write")
    @Operation(
            summary = "Đếm phiên tòa đã rõ và chưa rõ vụ việc",
            description = "How many of the court's hearings that begin in a time have found a case, and what the"
                    + " others wait for.")
    public QuarantineCount count(@BeanParam QuarantineQuery query) {
        return QuarantineCount.of(workList.count(query.filter(caller.agency(), Cursor.START, clock.instant())));
    }
}
