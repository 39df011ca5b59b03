package vn.tgpl.casework.provider.http;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tgpl.casework.provider.ProviderWork;
import vn.tgpl.casework.provider.Workload;
import vn.tgpl.casework.provider.domain.TrainingEntry;
import vn.tgpl.platform.idempotency.Idempotent;
import vn.tgpl.platform.paging.Listing;
import vn.tgpl.platform.paging.Page;
import vn.tgpl.platform.precondition.Answers;

/** What a provider has in hand, and how they train. */
@Path("/v1/providers/{id}")
@Tag(name = "Providers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ProviderWorkResource {

    private final ProviderWork work;

    ProviderWorkResource(ProviderWork work) {
        this.work = work;
    }

    @POST
    @Path("trainings")
    @Idempotent
    @PermissionsAllowed("case:manage")
    @Operation(summary = "Ghi nhận tập huấn", description = "Records that the provider took part in a training.")
    @APIResponseSchema(value = TrainingView.class, responseCode = "201", responseDescription = "Recorded")
    public RestResponse<TrainingView> train(UUID id, @NotNull @Valid TrainingEntry entry) {
        var view = TrainingView.of(work.train(id, entry));
        return Answers.created("/v1/providers/" + id + "/trainings", view);
    }

    @GET
    @Path("trainings")
    @PermissionsAllowed({"case:manage", "case:read"})
    @Operation(summary = "Các lần tập huấn", description = "The provider's trainings, those entered last first.")
    public Page<TrainingView> trainings(UUID id, @BeanParam @Valid Listing listing) {
        return work.trainings(id, listing.cursor, listing.limit).map(TrainingView::of);
    }

    @GET
    @Path("workload")
    @PermissionsAllowed({"case:manage", "case:read"})
    @Operation(
            summary = "Khối lượng công việc và chỉ tiêu",
            description = "What the provider has in hand, and the year's work against the targets of the law.")
    public Workload workload(UUID id, @BeanParam @Valid WorkloadQuery query) {
        return work.of(id, query.asked());
    }
}
