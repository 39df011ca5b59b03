package vn.tgpl.casework.assignment.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.casework.assignment.domain.Told;
import vn.tgpl.casework.assignment.domain.ToldAgency;
import vn.tgpl.casework.casefile.domain.Notice;

/** Who was told of an assignment: the person and the provider by the Centre, the agencies by their feeds. */
@Schema(name = "Told")
public record ToldView(
        @Schema(nullable = true, description = "Null while the person was not told")
        Notice person,

        @Schema(nullable = true, description = "Null while the provider was not told")
        Notice provider,

        List<ToldAgency> agencies) {

    static ToldView of(Told told) {
        return new ToldView(told.person(), told.provider(), told.agencies());
    }
}
