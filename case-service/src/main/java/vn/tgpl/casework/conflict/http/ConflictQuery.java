package vn.tgpl.casework.conflict.http;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Of whom the conflicts are asked. */
public class ConflictQuery {

    @NotNull
    @QueryParam("provider")
    @Parameter(required = true, description = "The provider's id")
    public UUID provider;
}
