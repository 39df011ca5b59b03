package vn.tgpl.casework.assignment.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How many providers to suggest. */
public class SuggestionQuery {

    @QueryParam("limit")
    @DefaultValue("10")
    @Min(1)
    @Max(50)
    @Parameter(description = "How many at most")
    public int limit;
}
