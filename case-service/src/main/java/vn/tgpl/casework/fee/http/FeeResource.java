package vn.tgpl.casework.fee.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tgpl.casework.fee.AdviceFees;
import vn.tgpl.casework.fee.ProviderFees;
import vn.tgpl.casework.fee.domain.Coefficient;
import vn.tgpl.casework.fee.domain.FeeTerms;
import vn.tgpl.platform.openapi.Refuses;
import vn.tgpl.platform.problem.RefusalKind;

/** How providers are paid in a case. */
@Path("/v1/cases/{id}")
@Tag(name = "Fees", description = "Thù lao, bồi dưỡng")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class FeeResource {

    private final ProviderFees fees;
    private final AdviceFees advice;

    FeeResource(ProviderFees fees, AdviceFees advice) {
        this.fees = fees;
        this.advice = advice;
    }

    @PUT
    @Path("fee-choice")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("case:work")
    @Operation(
            summary = "Chọn hình thức hưởng thù lao, bồi dưỡng",
            description =
                    "The case's provider chooses sessions or a lump sum, once, before any work is recorded. The same"
                            + " choice again changes nothing; it cannot be changed.")
    @Refuses(kind = RefusalKind.CONFLICT, code = "fee-choice-made")
    @Refuses(kind = RefusalKind.CONFLICT, code = "fee-choice-too-late")
    @Refuses(kind = RefusalKind.CONFLICT, code = "not-paid-by-session")
    @Refuses(kind = RefusalKind.CONFLICT, code = "fees-unknown", arguments = "2024-06-30")
    public FeeView.Choice choose(UUID id, @NotNull @Valid FeeTerms terms) {
        return FeeView.Choice.of(fees.choose(id, terms));
    }

    @PUT
    @Path("advice-fee")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("case:manage")
    @Operation(
            summary = "Xác định mức thù lao của văn bản tư vấn",
            description =
                    "The Centre finds, with its reason, which part of the base salary a written advice earns, within what"
                            + " the law allows on the day it was given. The same again changes nothing; another one counts"
                            + " from then on.")
    @Refuses(kind = RefusalKind.CONFLICT, code = "advice-unpaid")
    @Refuses(kind = RefusalKind.CONFLICT, code = "fees-unknown", arguments = "2024-06-30")
    public AdviceFeeView find(UUID id, @NotNull @Valid Coefficient found) {
        return AdviceFeeView.of(advice.find(id, found));
    }

    @GET
    @Path("fee")
    @PermissionsAllowed({"case:manage", "case:read", "case:work"})
    @Operation(
            summary = "Tính thù lao, bồi dưỡng",
            description =
                    "What the confirmed work earns, from the base salary of the day of work, or the written advice"
                            + " from that of the day it was given; a provider sees only what is theirs.")
    @Refuses(kind = RefusalKind.CONFLICT, code = "not-paid-by-session")
    @Refuses(kind = RefusalKind.CONFLICT, code = "fees-unknown", arguments = "2024-06-30")
    public FeeView get(UUID id) {
        return FeeView.of(fees.of(id));
    }
}
