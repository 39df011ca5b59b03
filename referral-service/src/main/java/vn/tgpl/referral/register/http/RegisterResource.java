package vn.tgpl.referral.register.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tgpl.platform.caller.Caller;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.platform.paging.Listing;
import vn.tgpl.platform.paging.Page;
import vn.tgpl.platform.sheet.Sheet;
import vn.tgpl.referral.register.CouncilFigures;
import vn.tgpl.referral.register.Register;
import vn.tgpl.referral.register.domain.RegisterRow;

/** The proceedings register (Mẫu 05) and the figures that the council's reports (Mẫu 06B, 06C) take from it. */
@Path("/v1/register")
@Tag(name = "Register", description = "Sổ theo dõi vụ việc trợ giúp pháp lý trong hoạt động tố tụng")
@RunOnVirtualThread
public class RegisterResource {

    private final Register register;
    private final CouncilFigures figures;
    private final StatuteBook statute;
    private final Caller caller;

    RegisterResource(Register register, CouncilFigures figures, StatuteBook statute, Caller caller) {
        this.register = register;
        this.figures = figures;
        this.statute = statute;
        this.caller = caller;
    }

    /** In the document this and {@link #export} are one call with three formats. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("referral:read")
    public Page<RegisterRow> list(@BeanParam @Valid RegisterQuery query, @BeanParam @Valid Listing listing) {
        return register.list(query.of(caller.agency()), listing.cursor, listing.limit);
    }

    /** Preferred less than JSON, which is for who does not say what it accepts. */
    @GET
    @Produces({Sheet.CSV + ";qs=0.9", Sheet.XLSX + ";qs=0.9"})
    @PermissionsAllowed("referral:read")
    @Operation(
            summary = "Sổ theo dõi của cơ quan (Mẫu 05)",
            description = "The agency's own register of a period, with its persons, in the order of receipt: JSON in"
                    + " pages; CSV or XLSX as a whole. The read is audited.")
    public Sheet<RegisterRow> export(@BeanParam @Valid RegisterQuery query) {
        var filter = query.of(caller.agency());
        return RegisterSheet.of(filter, register.export(filter), new Labels(statute.statute()));
    }

    @GET
    @Path("figures")
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed({"referral:read", "report:read"})
    @Operation(
            summary = "Số liệu báo cáo Hội đồng phối hợp liên ngành",
            description = "The figures of the council's report, counted from the register: the agency's own, each with"
                    + " the way to its rows; with report:read those of all agencies.")
    public FiguresView figures(@BeanParam @Valid FiguresQuery query) {
        var seesAll = caller.may("report:read");
        var counted = figures.of(query.report, query.year, seesAll ? null : caller.agency());
        return FiguresView.of(counted, query.year, caller.agency(), seesAll, new Labels(statute.statute()));
    }
}
