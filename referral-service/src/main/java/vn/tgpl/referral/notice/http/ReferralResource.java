package vn.tgpl.referral.notice.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tgpl.platform.caller.Caller;
import vn.tgpl.platform.feed.Changes;
import vn.tgpl.platform.feed.ChangesQuery;
import vn.tgpl.platform.idempotency.Idempotent;
import vn.tgpl.platform.openapi.Refuses;
import vn.tgpl.platform.paging.Listing;
import vn.tgpl.platform.paging.Page;
import vn.tgpl.platform.precondition.Answers;
import vn.tgpl.platform.precondition.IfMatch;
import vn.tgpl.platform.problem.RefusalKind;
import vn.tgpl.referral.notice.ReferralCorrection;
import vn.tgpl.referral.notice.ReferralIntake;
import vn.tgpl.referral.notice.ReferralReading;
import vn.tgpl.referral.notice.domain.Notice;
import vn.tgpl.referral.notice.domain.ReferralSummary;
import vn.tgpl.referral.notice.domain.SearchKeys;

/** Notices (Mẫu 03) and information (Mẫu 04), as agencies send and follow them. */
@Path("/v1/referrals")
@Tag(name = "Referrals", description = "Thông báo, thông tin về trợ giúp pháp lý")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ReferralResource {

    private final ReferralIntake intake;
    private final ReferralReading reading;
    private final ReferralCorrection correction;
    private final ReferralViews views;
    private final SearchKeys keys;
    private final Caller caller;
    private final Clock clock;

    ReferralResource(
            ReferralIntake intake,
            ReferralReading reading,
            ReferralCorrection correction,
            ReferralViews views,
            SearchKeys keys,
            Caller caller,
            Clock clock) {
        this.reading = reading;
        this.intake = intake;
        this.correction = correction;
        this.views = views;
        this.keys = keys;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent(keyRequired = true)
    @PermissionsAllowed("referral:write")
    @Operation(
            summary = "Gửi thông báo hoặc thông tin về trợ giúp pháp lý",
            description = "Sends a notice or information. It is received, and its clocks run, when this answers 201.")
    @APIResponse(responseCode = "201", description = "Received; Location tells where")
    @APIResponse(responseCode = "200", description = "With dryRun: what would be answered; nothing is kept")
    public RestResponse<ReferralView> send(
            @NotNull @Valid Notice notice,
            @QueryParam("dryRun") @Parameter(description = "Check everything and start nothing") boolean dryRun) {
        if (dryRun) {
            return RestResponse.ok(views.of(intake.rehearse(caller.agency(), notice)));
        }
        var view = views.of(intake.receive(caller.agency(), notice));
        return Answers.created("/v1/referrals/" + view.id(), view);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("referral:read")
    @Operation(
            summary = "Xem một thông báo đã gửi",
            description = "The referral with its person: for its sender and the Centre. The read is audited.")
    public ReferralView get(UUID id) {
        return views.of(reading.find(caller.agency(), id));
    }

    @PUT
    @Path("{id}")
    @PermissionsAllowed("referral:write")
    @Operation(
            summary = "Sửa đổi, thay thế thông báo đã gửi",
            description = "Corrects the whole notice; another document number replaces it. Once the Centre has accepted"
                    + " the referral this is a proposal, which the Centre decides on; until then nothing changes.")
    @Refuses(kind = RefusalKind.CONFLICT, code = "referral-closed", arguments = "RECALLED")
    @Refuses(kind = RefusalKind.CONFLICT, code = "still-undecided")
    public ReferralView correct(UUID id, @HeaderParam("If-Match") IfMatch seen, @NotNull @Valid Notice notice) {
        return views.of(correction.correct(caller.agency(), id, seen, notice));
    }

    @GET
    @PermissionsAllowed("referral:read")
    @Operation(
            summary = "Danh sách thông báo",
            description =
                    "The agency's own referrals, everybody's for the Centre; newest first, without personal data.")
    public Page<ReferralSummary> list(@BeanParam @Valid ReferralQuery query, @BeanParam @Valid Listing listing) {
        return reading.list(
                caller.agency(), query.filter(listing.cursor, clock.instant()), query.officer, listing.limit);
    }

    @POST
    @Path("searches")
    @Idempotent(keepsAnswer = false)
    @PermissionsAllowed("referral:read")
    @Operation(
            summary = "Tìm người theo họ tên, số giấy tờ",
            description = "The agency's own referrals of a person, everybody's for the Centre; newest first. A name is"
                    + " found by any of its words, with or without accents. Each referral that is found is audited as"
                    + " read.")
    public Page<FoundReferral> search(@NotNull @Valid ReferralSearch sought, @BeanParam @Valid Listing listing) {
        var search = sought.check(keys, listing.cursor);
        return reading.search(caller.agency(), search, listing.limit).map(FoundReferral::of);
    }

    @GET
    @Path("changes")
    @PermissionsAllowed("referral:read")
    @Operation(
            summary = "Thay đổi kể từ con trỏ",
            description = "What became of the agency's own referrals, in commit order; start without a cursor.")
    public Changes<ReferralSummary> changes(@BeanParam @Valid ChangesQuery query) {
        return Changes.of(reading.changes(caller.agency(), query.since, query.limit), ReferralSummary.class);
    }
}
