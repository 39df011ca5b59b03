package vn.tgpl.casework.person.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tgpl.casework.person.PersonReading;
import vn.tgpl.casework.person.ReadingProgress;
import vn.tgpl.platform.caller.Caller;
import vn.tgpl.platform.idempotency.Idempotent;

/** Details that could not be read are asked for again. */
@Path("/v1/cases/{id}/person-readings")
@Tag(name = "Cases")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class PersonReadingResource {

    private final PersonReading reading;
    private final Caller caller;

    PersonReadingResource(PersonReading reading, Caller caller) {
        this.reading = reading;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @PermissionsAllowed("case:manage")
    @Operation(
            summary = "Đọc lại thông tin người được trợ giúp",
            description = "Asks referral-service for the person again, after reading has failed.")
    public RestResponse<ReadingProgress> askAgain(UUID id) {
        return RestResponse.ok(ReadingProgress.of(reading.askAgain(caller.agency(), id)));
    }
}
