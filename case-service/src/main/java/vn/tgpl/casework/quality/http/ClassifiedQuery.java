package vn.tgpl.casework.quality.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.tgpl.casework.quality.domain.Classification;

/** Which list of classified cases. */
public class ClassifiedQuery {

    @QueryParam("year")
    @NotNull
    @Min(2018)
    @Max(2200)
    @Parameter(description = "The year in which the cases ended")
    public Integer year;

    @QueryParam("kind")
    @NotNull
    public Classification.Kind kind;
}
