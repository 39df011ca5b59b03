package vn.tgpl.casework.quality.http;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.casework.quality.domain.Evaluation;
import vn.tgpl.casework.quality.domain.EvaluationEntry;

/** An evaluation. */
@Schema(name = "Evaluation")
public record EvaluationView(
        UUID id,
        UUID caseId,
        String agency,
        EvaluationEntry.Cause cause,
        @Schema(nullable = true) String planReference,
        Instant evaluatedAt,
        QualityView quality) {

    static EvaluationView of(Evaluation evaluation) {
        return new EvaluationView(
                evaluation.id(),
                evaluation.caseId(),
                evaluation.agency(),
                evaluation.cause(),
                evaluation.planReference(),
                evaluation.evaluatedAt(),
                QualityView.of(evaluation.finding()));
    }
}
