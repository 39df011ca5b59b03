package vn.tgpl.court.upload.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.tgpl.court.upload.domain.Outcome;
import vn.tgpl.platform.paging.Cursor;

/** Which results of an upload to show. */
public class ResultQuery {

    @QueryParam("outcome")
    @Parameter(description = "Only those with this outcome")
    public Outcome outcome;

    @QueryParam("limit")
    @DefaultValue("1000")
    @Min(1)
    @Max(5000)
    @Parameter(description = "How many results at most")
    public int limit;

    @QueryParam("cursor")
    @DefaultValue("")
    @Parameter(description = "Where the last page ended")
    public Cursor cursor;
}
