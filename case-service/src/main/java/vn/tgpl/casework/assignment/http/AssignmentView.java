package vn.tgpl.casework.assignment.http;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.casework.assignment.SeenAssignment;
import vn.tgpl.casework.casefile.domain.AssignmentDecision;
import vn.tgpl.contracts.AssignedProvider;
import vn.tgpl.platform.secret.Secret;

/** A decision by which a provider was assigned; its notes are null for who may not see them. */
@Schema(name = "Assignment")
public record AssignmentView(
        UUID id,

        @Schema(nullable = true, examples = "01/2026/QĐ-TT") String number,

        AssignedProvider provider,
        Instant decidedAt,
        @Schema(nullable = true) Instant endedAt,
        @Schema(nullable = true) AssignmentDecision.EndReason endReason,

        @Schema(
                nullable = true,
                description = "Who was told of it; for the Centre, its providers and who supervises it")
        ToldView told,

        @Schema(nullable = true) Notes notes) {

    /** What only the Centre may know of a decision. */
    @Schema(name = "AssignmentNotes")
    public record Notes(
            @Schema(description = "The grounds of conflict that the Centre overrode")
            List<String> overridden,

            Secret overrideReason,
            @Schema(nullable = true) String endGround,
            Secret endDetail) {}

    static AssignmentView of(SeenAssignment seen, boolean withTold, boolean withNotes) {
        var decision = seen.decision();
        return new AssignmentView(
                decision.id(),
                decision.number(),
                decision.provider(),
                decision.decidedAt(),
                decision.endedAt(),
                decision.endReason(),
                withTold ? ToldView.of(seen.told()) : null,
                withNotes ? notes(decision) : null);
    }

    private static Notes notes(AssignmentDecision decision) {
        return new Notes(decision.overridden(), decision.overrideReason(), decision.endGround(), decision.endDetail());
    }
}
