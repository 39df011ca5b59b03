package vn.tgpl.platform.feed;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.tgpl.platform.paging.Cursor;

/** The query parameters of every change feed. */
public class ChangesQuery {

    @QueryParam("since")
    @DefaultValue("")
    @Parameter(description = "The cursor of the last answer; leave it out to start from the beginning")
    public Cursor since;

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    @Parameter(description = "How many changes at most")
    public int limit;
}
