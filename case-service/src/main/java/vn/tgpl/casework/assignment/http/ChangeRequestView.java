package vn.tgpl.casework.assignment.http;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.casework.assignment.domain.ChangeRequest;
import vn.tgpl.platform.secret.Secret;

/** The person's request for another provider; the answer is null while the Centre owes it. */
@Schema(name = "ChangeRequest")
public record ChangeRequestView(
        UUID id,
        UUID providerId,
        Instant receivedAt,
        String ground,
        Secret detail,
        @Schema(nullable = true) Answer answer) {

    /** What the Centre answered. */
    @Schema(name = "ChangeAnswer")
    public record Answer(boolean accepted, Instant decidedAt, Secret detail) {}

    static ChangeRequestView of(ChangeRequest request) {
        var requested = request.requested();
        return new ChangeRequestView(
                request.id(),
                request.providerId(),
                requested.receivedAt(),
                requested.ground(),
                requested.detail(),
                request.decidedAt() == null
                        ? null
                        : new Answer(request.accepted(), request.decidedAt(), request.answer()));
    }
}
