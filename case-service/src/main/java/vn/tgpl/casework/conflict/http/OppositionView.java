package vn.tgpl.casework.conflict.http;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.casework.conflict.domain.Opposition;
import vn.tgpl.casework.conflict.domain.Withdrawal;

/** Two cases whose persons' interests are opposed; or were, where it was withdrawn. */
@Schema(name = "Opposition")
public record OppositionView(
        UUID caseId,
        UUID opposedCase,
        @Schema(nullable = true) Withdrawal withdrawal) {

    static OppositionView of(UUID caseId, Opposition opposition) {
        return new OppositionView(caseId, opposition.opposedTo(caseId), opposition.withdrawal());
    }
}
