package vn.tgpl.casework.quality.http;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.casework.quality.domain.ClassifiedCase;
import vn.tgpl.casework.quality.domain.TickedCriterion;
import vn.tgpl.platform.precondition.Versioned;

/** What the result of a case counts as, with the evidence. */
@Schema(name = "CaseClassification")
public record ClassificationView(
        UUID caseId,
        int endedIn,
        Instant classifiedAt,
        List<TickedCriterion> success,
        List<TickedCriterion> complexOrTypical,
        long version)
        implements Versioned {

    static ClassificationView of(ClassifiedCase known) {
        var classification = known.classification();
        return new ClassificationView(
                known.caseId(),
                known.endedIn(),
                known.classifiedAt(),
                classification.success(),
                classification.complexOrTypical(),
                known.version());
    }
}
