package vn.tgpl.court.course.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tgpl.court.course.DuplicateMarking;
import vn.tgpl.court.course.HearingCourse;
import vn.tgpl.court.course.domain.Cancellation;
import vn.tgpl.court.course.domain.Duplication;
import vn.tgpl.court.course.domain.Postponement;
import vn.tgpl.court.course.domain.Suspension;
import vn.tgpl.court.listing.HearingView;
import vn.tgpl.court.listing.HearingViews;
import vn.tgpl.court.listing.ListedHearing;
import vn.tgpl.court.listing.domain.Outcome;
import vn.tgpl.platform.caller.Caller;
import vn.tgpl.platform.idempotency.Idempotent;
import vn.tgpl.platform.openapi.Refuses;
import vn.tgpl.platform.precondition.IfMatch;
import vn.tgpl.platform.problem.RefusalKind;

/** What became of a court's own hearing. */
@Path("/v1/hearings/{id}")
@Tag(name = "Course of hearings", description = "Diễn biến của phiên tòa")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class HearingCourseResource {

    private final HearingCourse course;
    private final DuplicateMarking duplicates;
    private final HearingViews views;
    private final Caller caller;

    HearingCourseResource(HearingCourse course, DuplicateMarking duplicates, HearingViews views, Caller caller) {
        this.course = course;
        this.duplicates = duplicates;
        this.views = views;
        this.caller = caller;
    }

    @POST
    @Path("postponement")
    @Idempotent
    @PermissionsAllowed("hearing:write")
    @Operation(
            summary = "Hoãn phiên tòa",
            description =
                    "Postpones it, with the reason and, where it is known, the date of reopening: that is a version of its own.")
    @Refuses(
            kind = RefusalKind.CONFLICT,
            code = "hearing-step-not-allowed",
            arguments = {"HELD", "POSTPONED"},
            allowed = {"outcome"})
    public RestResponse<HearingView> postpone(
            UUID id, @HeaderParam("If-Match") IfMatch seen, @NotNull @Valid Postponement said) {
        return answer(course.postpone(caller.agency(), id, seen, said));
    }

    @POST
    @Path("suspension")
    @Idempotent
    @PermissionsAllowed("hearing:write")
    @Operation(summary = "Tạm ngừng phiên tòa", description = "Interrupts it for some days.")
    @Refuses(
            kind = RefusalKind.CONFLICT,
            code = "hearing-step-not-allowed",
            arguments = {"CANCELLED", "SUSPENDED"},
            allowed = {"duplicate-of", "fixing"})
    public RestResponse<HearingView> suspend(
            UUID id, @HeaderParam("If-Match") IfMatch seen, @NotNull @Valid Suspension said) {
        return answer(course.suspend(caller.agency(), id, seen, said));
    }

    @POST
    @Path("cancellation")
    @Idempotent
    @PermissionsAllowed("hearing:write")
    @Operation(
            summary = "Hủy phiên tòa khỏi lịch",
            description =
                    "Takes it off the list: its followers are told of a deletion. Putting it again fixes it again.")
    @Refuses(
            kind = RefusalKind.CONFLICT,
            code = "hearing-step-not-allowed",
            arguments = {"HELD", "CANCELLED"},
            allowed = {"outcome"})
    public RestResponse<HearingView> cancel(
            UUID id, @HeaderParam("If-Match") IfMatch seen, @NotNull @Valid Cancellation said) {
        return answer(course.cancel(caller.agency(), id, seen, said));
    }

    @POST
    @Path("duplicate-of")
    @Idempotent
    @PermissionsAllowed("hearing:write")
    @Operation(
            summary = "Đánh dấu phiên tòa đưa vào lịch hai lần",
            description = "This entry is void, and the named one stands.")
    @Refuses(
            kind = RefusalKind.CONFLICT,
            code = "hearing-step-not-allowed",
            arguments = {"HELD", "DUPLICATE"},
            allowed = {"outcome"})
    public RestResponse<HearingView> markDuplicate(
            UUID id, @HeaderParam("If-Match") IfMatch seen, @NotNull @Valid Duplication said) {
        return answer(duplicates.mark(caller.agency(), id, seen, said));
    }

    @POST
    @Path("outcome")
    @Idempotent
    @PermissionsAllowed("hearing:write")
    @Operation(
            summary = "Kết quả phiên tòa",
            description =
                    "How it ended for each person and charge; told again, the outcome is amended and the old one kept.")
    @Refuses(
            kind = RefusalKind.CONFLICT,
            code = "hearing-step-not-allowed",
            arguments = {"POSTPONED", "HELD"},
            allowed = {"cancellation", "duplicate-of", "fixing"})
    public RestResponse<HearingView> end(UUID id, @HeaderParam("If-Match") IfMatch seen, @NotNull @Valid Outcome said) {
        return answer(course.end(caller.agency(), id, seen, said));
    }

    private RestResponse<HearingView> answer(ListedHearing listed) {
        return RestResponse.ok(views.answering(listed));
    }
}
