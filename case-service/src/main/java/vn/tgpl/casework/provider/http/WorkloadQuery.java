package vn.tgpl.casework.provider.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which year's work is asked for. */
public class WorkloadQuery {

    @Min(2018)
    @Max(2200)
    @QueryParam("year")
    @Parameter(description = "The year; this one if it is not named")
    public Integer year;

    OptionalInt asked() {
        return year == null ? OptionalInt.empty() : OptionalInt.of(year);
    }
}
