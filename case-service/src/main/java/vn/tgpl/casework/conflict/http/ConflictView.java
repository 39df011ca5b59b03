package vn.tgpl.casework.conflict.http;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.casework.conflict.domain.Conflict;
import vn.tgpl.platform.secret.Secret;

/** What stands between a provider and a case. */
@Schema(name = "Conflicts")
public record ConflictView(UUID provider, boolean clear, List<Found> conflicts) {

    /** One ground; what was declared is for the Centre alone. */
    @Schema(name = "Conflict")
    public record Found(
            @Schema(description = "A code of the law's grounds of conflict")
            String ground,

            String basis,

            Secret detail,

            @Schema(nullable = true, description = "The case of the person whose interests are opposed")
            UUID opposedCase) {

        private static Found of(Conflict conflict) {
            return new Found(conflict.ground(), conflict.basis(), conflict.detail(), conflict.opposedCase());
        }
    }

    static ConflictView of(UUID provider, List<Conflict> conflicts) {
        return new ConflictView(
                provider,
                conflicts.isEmpty(),
                conflicts.stream().map(Found::of).distinct().toList());
    }
}
