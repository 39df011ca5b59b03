package vn.tgpl.casework.ending.http;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.casework.ending.domain.Ending;
import vn.tgpl.contracts.CaseEnding;
import vn.tgpl.platform.secret.Secret;

/** How a case ended. */
@Schema(name = "Ending")
public record EndingView(
        CaseEnding ending,
        @Schema(nullable = true, examples = "WITHDRAWN") String ground,
        Instant endedAt,
        Instant recordedAt,
        Secret result,
        Secret detail) {

    static EndingView of(Ending ending) {
        return new EndingView(
                ending.ending(),
                ending.ground(),
                ending.endedAt(),
                ending.recordedAt(),
                ending.words().result(),
                ending.words().detail());
    }
}
